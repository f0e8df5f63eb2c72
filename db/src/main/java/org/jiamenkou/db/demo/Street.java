package org.jiamenkou.db.demo;

/**
 * A straight street. Numbers rise from west to east or from north to south, one plot every eight metres; odd ones stand
 * on the north or west side.
 *
 * @param name its name
 * @param eastWest which way it runs
 * @param fixed the coordinate it keeps, metres
 * @param from where numbers begin, metres along it from the west or north
 * @param to where they end
 */
record Street(String name, boolean eastWest, double fixed, double from, double to) {

    /** Metres of one plot. */
    static final double PLOT = 8;

    /** Plots on each side. */
    int plots() {
        return (int) ((to - from) / PLOT);
    }

    /** The number nearest to that place along it, on the odd or even side. */
    int number(double along, boolean odd) {
        int plot = (int) Math.max(0, Math.min(plots() - 1.0, (along - from) / PLOT));
        return 2 * plot + (odd ? 1 : 2);
    }

    /** The last number on that side. */
    int last(boolean odd) {
        return 2 * (plots() - 1) + (odd ? 1 : 2);
    }

    /** The numbers of one side between two places along it: plots whose middle lies from the first to before the other. */
    Stretch stretch(double low, double high, boolean odd) {
        int first = (int) Math.ceil((Math.max(low, from) - from) / PLOT - 0.5);
        int last = (int) Math.ceil((Math.min(high, to) - from) / PLOT - 0.5) - 1;
        return new Stretch(
                this, odd, 2 * Math.max(0, first) + (odd ? 1 : 2), 2 * Math.min(plots() - 1, last) + (odd ? 1 : 2));
    }
}
