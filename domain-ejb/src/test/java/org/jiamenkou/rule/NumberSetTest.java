package org.jiamenkou.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiamenkou.address.HouseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSetTest {

    private static final long SEED = 20250901;

    @Test
    void theTextFormGivesTheSameSetBack() {
        Random random = new Random(SEED);
        for (int n = 0; n < 2000; n++) {
            NumberSet set = random(random);
            NumberSet back = NumberSet.parse(set.toString());
            assertThat(back.toString()).as("seed %d: %s", SEED, set).isEqualTo(set.toString());
            for (int i = 0; i < 50; i++) {
                HouseNumber door = new HouseNumber(random.nextInt(60), random.nextInt(3) == 0 ? random.nextInt(6) : 0);
                assertThat(back.contains(door))
                        .as("seed %d: %s in %s", SEED, door, set)
                        .isEqualTo(set.contains(door));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1-151/odd,1,true",
        "1-151/odd,2,false",
        "1-151/odd,151,true",
        "1-151/odd,152,false",
        "2-128/even,128,true",
        "20-,20,true",
        "20-,99999,true",
        "20-,19,false",
        "0-/even,14,true",
        "99,99,true",
        "99,98,false",
    })
    void holdsTheNumbersItNames(String set, int number, boolean contained) {
        assertThat(NumberSet.parse(set).contains(HouseNumber.of(number))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "17,17,1,true",
        "17.1,17,0,false",
        "17.1,17,1,true",
        "34.1-34.130,34,130,true",
        "34.1-34.130,34,131,false",
        "1-17,17,3,true",
        "18-20,17,1,false",
    })
    void aDoorStandsBehindItsNumberAndBeforeTheNext(String set, int number, int sub, boolean contained) {
        assertThat(NumberSet.parse(set).contains(new HouseNumber(number, sub))).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1-2-3", "1/both", "-5", "1..2"})
    void refusesWhatIsNoSet(String text) {
        assertThatThrownBy(() -> NumberSet.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeRunsUpwards() {
        assertThatThrownBy(() -> new NumberRange(HouseNumber.of(2), HouseNumber.of(1), Parity.ALL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NumberSet random(Random random) {
        List<NumberRange> ranges = new ArrayList<>();
        for (int n = random.nextInt(5); n >= 0; n--) {
            int from = random.nextInt(50);
            int to = from + random.nextInt(20);
            Parity parity = Parity.values()[random.nextInt(3)];
            ranges.add(
                    switch (random.nextInt(5)) {
                        case 0 -> NumberRange.exactly(HouseNumber.of(from));
                        case 1 -> NumberRange.exactly(new HouseNumber(from, 1 + random.nextInt(5)));
                        case 2 -> NumberRange.from(HouseNumber.of(from), parity);
                        case 3 -> NumberRange.between(new HouseNumber(from, 1), new HouseNumber(from, 5), Parity.ALL);
                        default -> NumberRange.between(HouseNumber.of(from), HouseNumber.of(to + 1), parity);
                    });
        }
        return new NumberSet(ranges);
    }
}
