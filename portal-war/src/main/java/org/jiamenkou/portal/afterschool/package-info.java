/**
 * 课后服务 for families: which child and term, the text they agree to, 参加 or 本学期不参加, the week of classes, booking and its
 * result, the child's week, leave, the bill, and the calendar feed.
 *
 * <p>Every page reads the child's standing fresh; only the list of classes with their places is some seconds old, and says so. What
 * changes something is a plain form with a key drawn when the form was built, so that the same form sent twice is one order; it is
 * answered by a redirect to a page that reads what has become of it.
 */
@NullMarked
package org.jiamenkou.portal.afterschool;

import org.jspecify.annotations.NullMarked;
