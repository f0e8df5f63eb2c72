package org.jiamenkou.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the next try waits. */
class TriesTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "9, 16", "14, 512", "15, 900", "16, 900", "1000000, 900"})
    void theDelayGrowsAndEnds(int failures, long seconds) {
        assertThat(Tries.delay(failures, 5)).hasSeconds(seconds);
    }
}
