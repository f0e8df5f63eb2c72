package org.jiamenkou.rule;

/** The kinds of published sentences. */
public enum RuleKind {
    /** A street and a set of its numbers. */
    NUM,
    /** A whole street, or one side of it. */
    STREET,
    /** A community, village, compound, unit or building by name. */
    PLACE,
    /** A part of a place: groups, buildings, phases. */
    PART,
    /** A number inside a walled yard. */
    YARD,
    /** A lane of a street, with or without the numbers inside it. */
    LANE,
    /** A box, ring, half-plane, line, segment or side: a polygon drawn once by staff. */
    AREA,
    /** What remains of a place after the others. */
    REST,
    /** Graduates of a school. */
    FEED,
    /** Families registered at a police station. */
    HUKOU,
    /** A class of persons, wherever they live. */
    CLASS
}
