/**
 * 学校: the register of schools, their campuses, and the groups they belong to. Every page is addressed by what it shows;
 * every form carries the version that was seen, and keeps what was typed when somebody else was quicker.
 */
@NullMarked
package org.jiamenkou.admin.school;

import org.jspecify.annotations.NullMarked;
