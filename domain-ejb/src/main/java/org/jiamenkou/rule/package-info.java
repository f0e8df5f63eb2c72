/**
 * Reading published zone sentences: a notice says which school serves which streets, numbers, compounds and areas in
 * sentences such as 「东大街(151号除外)」; this module turns them into rules that keep the span of the words they come
 * from. What it does not understand it says, and nothing is dropped.
 *
 * <p>Pure Java: no database, no clock, no container.
 */
@NullMarked
package org.jiamenkou.rule;

import org.jspecify.annotations.NullMarked;
