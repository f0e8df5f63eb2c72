package org.jiamenkou.school;

import org.jiamenkou.kernel.Coordinate;

/**
 * How a district turns a straight line into minutes on foot. A choice, not a measurement: pages say both figures.
 *
 * @param factor how much longer the way is than the straight line, 1 to 3
 * @param metresPerMinute how fast a child walks, 20 to 150
 */
public record WalkingPace(double factor, int metresPerMinute) {

    /** What a district has that has settled nothing. */
    public static final WalkingPace USUAL = new WalkingPace(1.3, 80);

    /** Refuses a pace nobody walks. */
    public WalkingPace {
        if (!(factor >= 1 && factor <= 3) || metresPerMinute < 20 || metresPerMinute > 150) {
            throw SchoolRefusal.oddPace(factor, metresPerMinute);
        }
    }

    /** The way from one point to another; minutes are rounded up. */
    public Walk between(Coordinate from, Coordinate to) {
        double line = from.metresTo(to);
        int minutes = (int) Math.max(1, Math.ceil(line * factor / metresPerMinute));
        return new Walk(minutes, (int) Math.round(line), this);
    }

    /**
     * A way on foot.
     *
     * @param minutes about how long it takes, rounded up
     * @param metres the straight line
     * @param pace how the one was made from the other
     */
    public record Walk(int minutes, int metres, WalkingPace pace) {}
}
