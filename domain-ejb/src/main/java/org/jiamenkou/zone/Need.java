package org.jiamenkou.zone;

import java.util.Locale;

/** What may be missing of an address, in the order in which it is asked for. */
enum Need {
    PLACE,
    SEGMENT,
    LANE,
    NUMBER,
    GROUP,
    PHASE,
    SECTION,
    BUILDING,
    UNIT,
    GRID,
    CLASS,
    SIDE,
    POINT;

    /** Whether a part of the place is missing; then its name is that of the part's unit. */
    boolean isPart() {
        return switch (this) {
            case GROUP, PHASE, SECTION, BUILDING, UNIT, GRID -> true;
            default -> false;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
