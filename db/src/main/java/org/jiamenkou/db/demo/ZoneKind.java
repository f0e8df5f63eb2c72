package org.jiamenkou.db.demo;

/** How the notice speaks of a zone. */
enum ZoneKind {
    /** Compounds by name. */
    LIST,
    /** Streets with sides and ranges of numbers. */
    ROAD,
    /** Four streets around it, and the numbers on two of them. */
    BOX,
    /** Communities and a lane with something left out (除, 不含). */
    EXCEPT
}
