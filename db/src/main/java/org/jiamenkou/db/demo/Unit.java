package org.jiamenkou.db.demo;

/** What the parts of a compound are counted in. */
enum Unit {
    /** It has no parts that matter. */
    WHOLE,
    /** 栋. */
    BUILDING,
    /** 期. */
    PHASE,
    /** A区, B区. */
    SECTION,
    /** Numbers of its own, split at one of them. */
    NUMBER,
    /** Numbers of its own, split by odd and even. */
    PARITY;

    /** Whether its houses carry numbers of the compound's own. */
    boolean numbered() {
        return this == NUMBER || this == PARITY;
    }
}
