package org.jiamenkou.afterschool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jiamenkou.afterschool.EnrolmentSetting.CategoryLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may change of an enrolment in which somebody has booked. */
class SettingLocksTest {

    private static final Instant OPENS = Instant.parse("2026-09-01T11:00:00Z");

    private static final EnrolmentSetting STANDS = with(OPENS, OPENS.plusSeconds(999), 2, 7, 3);

    @Test
    void theSameIsAllowed() {
        assertThat(refused(STANDS)).isNull();
    }

    @Test
    void theOpeningStays() {
        assertThat(refused(with(OPENS.plusSeconds(1), OPENS.plusSeconds(999), 2, 7, 3)))
                .isEqualTo("locked [opens]");
    }

    @Test
    void theTimeToCancelMayOnlyBeLater() {
        assertThat(refused(with(OPENS, OPENS.plusSeconds(998), 2, 7, 3))).isEqualTo("locked [cancel]");
        assertThat(refused(with(OPENS, OPENS.plusSeconds(1000), 2, 7, 3))).isNull();
        assertThat(refused(with(OPENS, null, 2, 7, 3))).isNull();
    }

    @Test
    void limitsMayOnlyBeEased() {
        assertThat(refused(with(OPENS, OPENS.plusSeconds(999), 1, 7, 3))).isEqualTo("locked [week]");
        assertThat(refused(with(OPENS, OPENS.plusSeconds(999), 3, 7, 3))).isNull();
        assertThat(refused(with(OPENS, OPENS.plusSeconds(999), null, 7, 3))).isNull();
        assertThat(refused(with(OPENS, OPENS.plusSeconds(999), 2, 6, 3))).isEqualTo("locked [pay-days]");
        assertThat(refused(with(OPENS, OPENS.plusSeconds(999), 2, 7, 2))).isEqualTo("locked [limits]");
        assertThat(refused(with(OPENS, OPENS.plusSeconds(999), 2, 7, 4))).isNull();
    }

    @Test
    void aLimitMayGoButNotCome() {
        EnrolmentSetting none = without(STANDS);
        assertThat(refused(none)).isNull();
        assertThat(refusedFrom(none, STANDS)).isEqualTo("locked [limits]");
    }

    private static @Nullable String refused(EnrolmentSetting next) {
        return refusedFrom(STANDS, next);
    }

    private static @Nullable String refusedFrom(EnrolmentSetting stands, EnrolmentSetting next) {
        try {
            new SettingLocks(stands).check(next);
            return null;
        } catch (AfterschoolRefusal refusal) {
            return refusal.getMessage();
        }
    }

    private static EnrolmentSetting with(
            Instant opens, @Nullable Instant cancel, @Nullable Integer week, int payDays, int sports) {
        EnrolmentSetting usual = EnrolmentSetting.usual("T", "S");
        return new EnrolmentSetting(
                "T",
                "S",
                EnrolMode.FCFS,
                opens,
                opens.plusSeconds(500),
                cancel,
                week,
                List.of(new CategoryLimit("SPORT", "体育运动", sports)),
                null,
                PayMode.BOOK_THEN_PAY,
                payDays,
                10,
                20,
                usual.leaveUntil(),
                15,
                30,
                1);
    }

    private static EnrolmentSetting without(EnrolmentSetting setting) {
        return new EnrolmentSetting(
                setting.term(),
                setting.school(),
                setting.mode(),
                setting.opensAt(),
                setting.closesAt(),
                setting.cancelUntil(),
                setting.weekMost(),
                List.of(),
                setting.teacherMost(),
                setting.payMode(),
                setting.payDays(),
                setting.holdMinutes(),
                setting.waitingMost(),
                setting.leaveUntil(),
                setting.usualMin(),
                setting.usualMax(),
                setting.version());
    }
}
