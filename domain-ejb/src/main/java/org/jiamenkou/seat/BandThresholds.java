package org.jiamenkou.seat;

/**
 * 预警线: from which ratio of children to seats a band begins, in per mille.
 *
 * @param yellowFrom the first ratio that is yellow; what is below is green
 * @param redFrom the first ratio that is red
 */
public record BandThresholds(int yellowFrom, int redFrom) {

    /** Yellow from 90.0 %, red from 100.0 %. */
    public static final BandThresholds USUAL = new BandThresholds(900, 1000);

    private static final int MOST = 5000;

    /** Refuses lines that are not in order. */
    public BandThresholds {
        if (yellowFrom <= 0 || redFrom < yellowFrom || redFrom > MOST) {
            throw new IllegalArgumentException("not thresholds: " + yellowFrom + ", " + redFrom);
        }
    }

    /** The band of a ratio. */
    public Band of(ChildrenPerSeat ratio) {
        if (ratio.reaches(redFrom)) {
            return Band.RED;
        }
        return ratio.reaches(yellowFrom) ? Band.YELLOW : Band.GREEN;
    }
}
