package org.jiamenkou.afterschool;

import java.time.LocalDate;

/**
 * 请假: a child does not come to one session.
 *
 * @param code its code
 * @param child the code of the child
 * @param classCode the code of the class
 * @param day the day of the session
 * @param block its slot on that day
 */
public record LeaveRow(String code, String child, String classCode, LocalDate day, int block) {}
