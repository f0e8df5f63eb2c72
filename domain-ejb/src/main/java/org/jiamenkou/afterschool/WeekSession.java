package org.jiamenkou.afterschool;

import org.jspecify.annotations.Nullable;

/**
 * One session of a child's week.
 *
 * @param session when
 * @param row of which class
 * @param leave the leave that was asked for, or null
 * @param canAsk whether leave can still be asked for or withdrawn
 */
public record WeekSession(
        SessionRow session, ClassRow row, @Nullable LeaveRow leave, boolean canAsk) {}
