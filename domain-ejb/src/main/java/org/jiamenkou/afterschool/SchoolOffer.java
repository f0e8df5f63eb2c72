package org.jiamenkou.afterschool;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.booking.Availability;
import org.jspecify.annotations.Nullable;

/**
 * What a school offers in a term, as it was at one moment: for showing, never for deciding.
 *
 * @param term the term
 * @param setting how its enrolment goes
 * @param slots its slots, in the order of the week
 * @param classes the classes that are open
 * @param places how full their products are, by product
 * @param lines each category and those above it, by its code
 * @param agreement the text families agree to, or null where there is none yet
 * @param asOf when that was so, by the clock of the database
 */
public record SchoolOffer(
        TermRow term,
        EnrolmentSetting setting,
        List<CareSlot> slots,
        List<ClassRow> classes,
        Map<String, Availability> places,
        Map<String, List<String>> lines,
        @Nullable Agreement agreement,
        Instant asOf) {

    /** Copies the lists. */
    public SchoolOffer {
        slots = List.copyOf(slots);
        classes = List.copyOf(classes);
        places = Map.copyOf(places);
        lines = Map.copyOf(lines);
    }

    /** How full the class is for a child of that grade, where the engine knows it. */
    public Optional<Availability> places(ClassRow row, int grade) {
        return Optional.ofNullable(places.get(row.product(grade)));
    }

    /** Whether the class counts against that limit. */
    boolean counts(EnrolmentSetting.CategoryLimit limit, ClassRow row) {
        return row.kind() == CourseKind.COURSE
                && lines.getOrDefault(row.category(), List.of(row.category())).contains(limit.category());
    }

    /** The class of that code, where it is offered. */
    public Optional<ClassRow> find(String code) {
        return classes.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** Whether the window is open at that moment. */
    public boolean isOpen(Instant now) {
        return hasOpened(now) && !hasClosed(now);
    }

    /** Whether the window has begun at that moment. */
    public boolean hasOpened(Instant now) {
        Instant opens = setting.opensAt();
        return opens != null && !now.isBefore(opens);
    }

    /** Whether the window is over at that moment. */
    public boolean hasClosed(Instant now) {
        Instant closes = setting.closesAt();
        return closes != null && !now.isBefore(closes);
    }
}
