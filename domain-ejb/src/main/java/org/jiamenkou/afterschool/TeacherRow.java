package org.jiamenkou.afterschool;

/**
 * A teacher of a school, as far as after-school service needs to know.
 *
 * @param code its code
 * @param school the code of the school
 * @param number the number the school gave (工号), by which an import knows the teacher again
 * @param name the name families see
 * @param active whether new classes may be led
 * @param version grows with every change
 */
public record TeacherRow(String code, String school, String number, String name, boolean active, int version) {}
