package org.jiamenkou.afterschool;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiamenkou.booking.Availability;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.booking.WaitingRow;
import org.jiamenkou.booking.WaitingState;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.ChildState;
import org.jiamenkou.family.Right;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/** A school of 明湖区 with classes on Wednesday and Thursday, and a child in grade three, to judge over. */
final class AfterschoolFixtures {

    static final Instant OPENS = Instant.parse("2026-09-01T11:00:00Z");

    static final Instant CLOSES = Instant.parse("2026-09-05T10:00:00Z");

    static final Agreement AGREEMENT = new Agreement("AGREE1", "mh-1", 1, "协议书", "第一条", "0".repeat(64), OPENS);

    private EnrolmentSetting setting = EnrolmentSetting.usual("T1", "mh-1").window(OPENS, CLOSES, null);

    private final List<ClassRow> offered = new ArrayList<>();

    private final List<BookedClass> booked = new ArrayList<>();

    private final List<WaitingClass> waiting = new ArrayList<>();

    private final Map<String, Availability> places = new java.util.HashMap<>();

    private @Nullable ParticipationRow chosen = new ParticipationRow(Choice.JOIN, AGREEMENT.code(), OPENS);

    private Instant now = OPENS.plusSeconds(60);

    static ClassRow aClass(String code, String name, String category, DayOfWeek weekday, int... grades) {
        return new ClassRow(
                code,
                "T1",
                "mh-1",
                "K" + code,
                name,
                "",
                CourseKind.COURSE,
                category,
                category,
                "",
                new Grades(java.util.Arrays.stream(grades).boxed().toList()),
                15,
                30,
                Map.of(),
                List.of(slot(weekday)),
                18,
                18,
                LocalDate.of(2026, 9, 9),
                new Money(300),
                "明湖教〔2026〕8号",
                "王老师",
                "W1",
                null,
                "科技楼 201",
                "R1",
                "",
                ClassState.OPEN,
                null,
                null,
                1);
    }

    static CareSlot slot(DayOfWeek weekday) {
        return new CareSlot(weekday, 2, "素质拓展", LocalTime.of(16, 30), LocalTime.of(17, 30), 1);
    }

    AfterschoolFixtures offering(ClassRow row, int taken, int capacity, int inLine) {
        offered.add(row);
        places.put(
                row.product(3),
                new Availability(row.product(3), capacity, taken, Math.max(0, capacity - taken), inLine, now));
        return this;
    }

    AfterschoolFixtures booked(ClassRow row) {
        booked.add(new BookedClass(
                new BookingRow(
                        "B" + row.code(), row.product(3), "afterschool", "CHILD", BookingState.CONFIRMED, OPENS, null),
                row));
        return this;
    }

    AfterschoolFixtures waiting(ClassRow row, int position) {
        waiting.add(new WaitingClass(
                new WaitingRow(
                        "W" + row.code(),
                        row.product(3),
                        "afterschool",
                        "CHILD",
                        WaitingState.WAITING,
                        OPENS,
                        position,
                        null,
                        0),
                row));
        return this;
    }

    AfterschoolFixtures at(Instant moment) {
        now = moment;
        return this;
    }

    AfterschoolFixtures chose(@Nullable ParticipationRow choice) {
        chosen = choice;
        return this;
    }

    AfterschoolFixtures limited(EnrolmentSetting.CategoryLimit... limits) {
        setting = new EnrolmentSetting(
                setting.term(),
                setting.school(),
                setting.mode(),
                setting.opensAt(),
                setting.closesAt(),
                null,
                5,
                List.of(limits),
                null,
                PayMode.BOOK_THEN_PAY,
                7,
                10,
                3,
                LocalTime.NOON,
                15,
                30,
                1);
        return this;
    }

    EligibilityVerdict over(ClassRow row) {
        TermRow term = new TermRow(
                "T1",
                "minghu",
                "mh-1",
                "2026年秋季学期",
                new SchoolYear(2026),
                Season.AUTUMN,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 1, 20),
                1);
        SchoolOffer offer = new SchoolOffer(
                term,
                setting,
                List.of(slot(DayOfWeek.WEDNESDAY), slot(DayOfWeek.THURSDAY)),
                offered,
                places,
                Map.of("球类", List.of("球类", "体育"), "体育", List.of("体育"), "科技", List.of("科技")),
                AGREEMENT,
                now);
        ChildRow child = new ChildRow(
                "CHILD",
                "张小雨",
                "minghu",
                "mh-1",
                "明湖一小",
                Stage.PRIMARY,
                3,
                "2班",
                false,
                ChildState.BOUND,
                Right.FULL,
                null);
        return new Eligibility(offer, new ChildStanding(child, chosen, booked, waiting, now)).of(row);
    }

    static String told(EligibilityVerdict verdict) {
        return verdict.outcome() + " "
                + verdict.reasons().stream()
                        .map(reason -> reason.code() + reason.arguments())
                        .collect(Collectors.joining(" "));
    }
}
