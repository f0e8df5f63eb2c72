package org.jiamenkou.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiamenkou.address.PartUnit;
import org.junit.jupiter.api.Test;

class OverflowTest {

    @Test
    void aSentenceCanNameTheSchoolThatHelpsOut() {
        LineReading reading = read("望湖花园、柳荫苑(1至3栋)(学位不足时可到第二小学(东校区)就读)");
        assertThat(reading.unread()).isEmpty();
        ZoneReading zone = reading.zones().get(0);
        assertThat(zone.mode()).isEqualTo(ZoneMode.OVERFLOW);
        assertThat(zone.schools())
                .containsExactly(new SchoolRef("第一小学", SchoolRole.OWN), new SchoolRef("第二小学(东校区)", SchoolRole.BACKUP));
        assertThat(zone.rules()).extracting(Rule::place).containsExactly("望湖花园", "柳荫苑");
    }

    @Test
    void partsThatAreListedAreNotVague() {
        LineReading reading = read("望湖花园部分(2、3、5栋)");
        Rule rule = reading.zones().get(0).rules().get(0);
        assertThat(rule.kind()).isEqualTo(RuleKind.PART);
        assertThat(rule.parts()).isEqualTo(new Parts(PartUnit.BUILDING, List.of("2", "3", "5")));
    }

    @Test
    void aSideInBracketsIsPlain() {
        LineReading reading = read("望湖路1号至107号(单号)");
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.zones().get(0).rules().get(0).numbers()).hasToString("1-107/odd");
    }

    private static LineReading read(String text) {
        return NoticeReader.read(List.of(new RuleLine("第一小学", text), new RuleLine("第二小学(东校区)", "桂香里")))
                .get(0);
    }
}
