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
    CLASS,
    SIDE,
    POINT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
