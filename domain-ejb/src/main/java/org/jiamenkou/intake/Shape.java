package org.jiamenkou.intake;

/** What a file holds. */
public enum Shape {
    /** One rule a row, in columns. */
    RULES,
    /** A school and its sentence a row. */
    LINES,
    /** Polygons. */
    AREAS,
    /** Pasted text, split by school headings. */
    TEXT,
    /** The places of a district. */
    PLACES,
    /** The schools of a district. */
    SCHOOLS,
    /** Papers and dates per class of persons. */
    REQUIREMENTS,
    /** Which schools belong to which groups. */
    MEMBERS,
    /** Campuses of schools. */
    CAMPUSES,
    /** The enrolment plan of schools: classes, places in each, shared seats. */
    SEATS,
    /** Counts of children by school and year. */
    CHILDREN,
    /** The pupils of a school. */
    PUPILS,
    /** Nothing that could be recognised. */
    UNKNOWN
}
