package org.jiamenkou.afterschool;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What may change of the enrolment of a term that somebody has booked in: only what hurts nobody. */
final class SettingLocks {

    private final EnrolmentSetting stands;

    SettingLocks(EnrolmentSetting stands) {
        this.stands = stands;
    }

    /** Refuses {@code locked} with the setting that may not change that way. */
    void check(EnrolmentSetting next) {
        lock("mode", stands.mode() == next.mode());
        lock("pay-mode", stands.payMode() == next.payMode());
        lock("opens", next.opensAt() != null && next.opensAt().equals(stands.opensAt()));
        lock("closes", next.closesAt() != null);
        lock("cancel", isNoEarlier(next.cancelUntil(), stands.cancelUntil()));
        lock("week", isNoLess(next.weekMost(), stands.weekMost()));
        lock("pay-days", next.payDays() >= stands.payDays());
        lock("limits", keepsLimits(next));
    }

    private boolean keepsLimits(EnrolmentSetting next) {
        return next.categoryLimits().stream()
                .allMatch(limit -> stands.categoryLimits().stream()
                        .anyMatch(known -> known.category().equals(limit.category()) && known.most() <= limit.most()));
    }

    private static boolean isNoEarlier(@Nullable Instant next, @Nullable Instant before) {
        return next == null || before != null && !next.isBefore(before);
    }

    private static boolean isNoLess(@Nullable Integer next, @Nullable Integer before) {
        return next == null || before != null && next >= before;
    }

    private static void lock(String field, boolean kept) {
        if (!kept) {
            throw new AfterschoolRefusal("locked", field);
        }
    }
}
