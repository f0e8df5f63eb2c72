package org.jiamenkou.afterschool;

/**
 * A course of a school; its classes are what children book.
 *
 * @param code its code
 * @param school the code of the school
 * @param category the code of its category
 * @param categoryName the name of that
 * @param name its name
 * @param kind what it is
 * @param about what it is about; may be empty
 * @param equipment what children usually bring themselves; may be empty
 * @param active whether new classes may be of it
 * @param version grows with every change
 */
public record CourseRow(
        String code,
        String school,
        String category,
        String categoryName,
        String name,
        CourseKind kind,
        String about,
        String equipment,
        boolean active,
        int version) {}
