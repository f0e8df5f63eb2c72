package org.jiamenkou.afterschool;

import java.time.LocalDate;
import org.jiamenkou.kernel.SchoolYear;

/**
 * A term of a school as pages show it.
 *
 * @param code its code
 * @param district the code of the district
 * @param school the code of the school
 * @param name its name, such as 2026年秋季学期
 * @param year the calendar year in which its school year began
 * @param season which half it is
 * @param firstDay the first day
 * @param lastDay the last day
 * @param version grows with every change; a change names the one it saw
 */
public record TermRow(
        String code,
        String district,
        String school,
        String name,
        SchoolYear year,
        Season season,
        LocalDate firstDay,
        LocalDate lastDay,
        int version) {}
