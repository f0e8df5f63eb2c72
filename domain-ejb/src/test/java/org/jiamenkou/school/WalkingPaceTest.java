package org.jiamenkou.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jiamenkou.kernel.Coordinate;
import org.junit.jupiter.api.Test;

/** Minutes on foot. */
class WalkingPaceTest {

    private static final Coordinate HOME = new Coordinate(30.6, 103.8);

    @Test
    void theStraightLineTimesTheFactorIsWalkedAtThePaceAndRoundedUp() {
        Coordinate school = new Coordinate(30.6 + 799.0 / 111_320, 103.8);

        WalkingPace.Walk walk = WalkingPace.USUAL.between(HOME, school);

        assertThat(walk.metres()).isEqualTo(799);
        assertThat(walk.minutes()).isEqualTo(13);
        assertThat(new WalkingPace(1, 80).between(HOME, school).minutes()).isEqualTo(10);
        assertThat(new WalkingPace(1.31, 80).between(HOME, school).minutes()).isEqualTo(14);
    }

    @Test
    void nobodyIsThereInNoTime() {
        assertThat(WalkingPace.USUAL.between(HOME, HOME).minutes()).isEqualTo(1);
    }

    @Test
    void aPaceNobodyWalksIsRefused() {
        assertThatThrownBy(() -> new WalkingPace(0.9, 80)).isInstanceOf(SchoolRefusal.class);
        assertThatThrownBy(() -> new WalkingPace(1.3, 500)).isInstanceOf(SchoolRefusal.class);
    }
}
