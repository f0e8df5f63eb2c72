/**
 * Districts and their schools: campuses, and the groups (集团, 学区, 大学区, 共同体) schools belong to, each with the
 * dates between which it holds.
 *
 * <p>A district is opened once and says which admission year is the current one and from which day next year's notices
 * may be seen beside it. A school is known by its name within its district: a notice that names a school nobody has
 * registered yet enters it, and the register later adds address, telephone and place. Codes never change once given.
 */
@NullMarked
package org.jiamenkou.school;

import org.jspecify.annotations.NullMarked;
