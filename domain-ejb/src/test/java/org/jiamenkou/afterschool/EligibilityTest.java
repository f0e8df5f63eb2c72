package org.jiamenkou.afterschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.afterschool.AfterschoolFixtures.AGREEMENT;
import static org.jiamenkou.afterschool.AfterschoolFixtures.CLOSES;
import static org.jiamenkou.afterschool.AfterschoolFixtures.OPENS;
import static org.jiamenkou.afterschool.AfterschoolFixtures.aClass;
import static org.jiamenkou.afterschool.AfterschoolFixtures.told;

import java.time.DayOfWeek;
import org.jiamenkou.afterschool.EnrolmentSetting.CategoryLimit;
import org.junit.jupiter.api.Test;

/** What a family is told about a class before it sends anything: every rule, and the other class, number or time with it. */
class EligibilityTest {

    private final ClassRow planes = aClass("P", "航模", "科技", DayOfWeek.WEDNESDAY, 3, 4, 5);

    private final ClassRow chess = aClass("C", "围棋", "科技", DayOfWeek.WEDNESDAY, 1, 2, 3);

    private final ClassRow football = aClass("F", "足球", "球类", DayOfWeek.THURSDAY, 1, 2, 3, 4, 5, 6);

    private final AfterschoolFixtures family = new AfterschoolFixtures();

    @Test
    void aClassWithRoomCanBeBooked() {
        assertThat(told(family.offering(planes, 27, 30, 0).over(planes))).isEqualTo("BOOK ");
    }

    @Test
    void aFullClassCanBeWaitedFor() {
        assertThat(told(family.offering(planes, 30, 30, 19).over(planes))).isEqualTo("WAIT full[]");
    }

    @Test
    void aFullClassWithAFullLineCannot() {
        assertThat(told(family.offering(planes, 30, 30, 20).over(planes))).isEqualTo("NO waiting-full[]");
    }

    @Test
    void aClassOfOtherGradesNamesThem() {
        ClassRow older = aClass("O", "编程", "科技", DayOfWeek.WEDNESDAY, 4, 5, 6);

        assertThat(told(family.offering(older, 0, 30, 0).over(older))).isEqualTo("NO grade[4–6]");
    }

    @Test
    void aClashNamesTheDayAndTheOtherClass() {
        assertThat(told(family.offering(chess, 0, 30, 0).booked(planes).over(chess)))
                .isEqualTo("NO conflict[WEDNESDAY, 航模]");
    }

    @Test
    void theLimitOfTheWeekNamesItsNumber() {
        ClassRow choir = aClass("H", "合唱", "艺术", DayOfWeek.FRIDAY, 3);

        assertThat(told(family.offering(choir, 0, 30, 0)
                        .booked(planes)
                        .booked(football)
                        .over(choir)))
                .isEqualTo("NO limit[2]");
    }

    @Test
    void theLimitOfACategoryCountsTheCategoriesBelowIt() {
        ClassRow running = aClass("R", "跑步", "体育", DayOfWeek.FRIDAY, 3);
        family.limited(new CategoryLimit("体育", "体育运动", 1)).booked(football);

        assertThat(told(family.offering(running, 0, 30, 0).over(running))).isEqualTo("NO category-limit[体育运动, 1]");
        assertThat(told(family.offering(planes, 0, 30, 0).over(planes))).isEqualTo("BOOK ");
    }

    @Test
    void beforeTheOpeningTheServersTimeIsTold() {
        var early = OPENS.minusMillis(200);

        assertThat(told(family.offering(planes, 0, 30, 0).at(early).over(planes)))
                .isEqualTo("LATER not-open[2026-09-01T10:59:59.800Z, 2026-09-01T11:00:00Z]");
        assertThat(told(family.at(OPENS).over(planes))).isEqualTo("BOOK ");
    }

    @Test
    void afterTheEndItIsClosed() {
        assertThat(told(family.offering(planes, 0, 30, 0).at(CLOSES).over(planes)))
                .isEqualTo("NO closed[]");
        assertThat(told(family.at(CLOSES.minusMillis(1)).over(planes))).isEqualTo("BOOK ");
    }

    @Test
    void whoHasNotAgreedIsToldWhatIsMissing() {
        family.offering(planes, 0, 30, 0);

        assertThat(told(family.chose(null).over(planes))).isEqualTo("NO not-joined[]");
        assertThat(told(family.chose(new ParticipationRow(Choice.STAY_OUT, null, OPENS))
                        .over(planes)))
                .isEqualTo("NO stays-out[]");
        assertThat(told(family.chose(new ParticipationRow(Choice.JOIN, "OLDER", OPENS))
                        .over(planes)))
                .isEqualTo("NO agreement-changed[]");
        assertThat(told(family.chose(new ParticipationRow(Choice.JOIN, AGREEMENT.code(), OPENS))
                        .over(planes)))
                .isEqualTo("BOOK ");
    }

    @Test
    void whatTheChildHasOrWaitsForIsItsOwn() {
        family.offering(planes, 30, 30, 4)
                .offering(football, 30, 30, 4)
                .booked(planes)
                .waiting(football, 4);

        assertThat(told(family.over(planes))).isEqualTo("MINE already[]");
        assertThat(told(family.over(football))).isEqualTo("MINE waiting[4]");
    }

    @Test
    void everyReasonIsToldTheWeightiestFirst() {
        ClassRow older = aClass("O", "编程", "科技", DayOfWeek.WEDNESDAY, 5);

        assertThat(told(family.offering(older, 30, 30, 0)
                        .booked(planes)
                        .booked(football)
                        .over(older)))
                .isEqualTo("NO grade[5] conflict[WEDNESDAY, 航模] limit[2]");
    }
}
