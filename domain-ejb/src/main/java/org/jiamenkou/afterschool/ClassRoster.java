package org.jiamenkou.afterschool;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.booking.WaitingRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.PupilRow;
import org.jiamenkou.vault.Masks;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Who is in a class and who waits for it. */
class ClassRoster {

    private final Bookings bookings;
    private final Families families;

    ClassRoster(EntityManager em, Clock clock, Vault vault) {
        this.bookings = new Bookings(em, change -> {});
        this.families = new Families(em, clock, vault);
    }

    /** Those who have a place by grade and class, then those in line by position; names are masked unless they are wanted whole. */
    List<RosterRow> of(ClassRow row, boolean whole) {
        List<BookingRow> places = new ArrayList<>();
        List<WaitingRow> line = new ArrayList<>();
        if (row.state() != ClassState.DRAFT) {
            row.products().forEach(product -> {
                places.addAll(bookings.roster(product));
                line.addAll(bookings.line(product));
            });
        }
        Map<String, PupilRow> pupils = families.pupils(Stream.concat(
                        places.stream().map(BookingRow::participant),
                        line.stream().map(WaitingRow::participant))
                .distinct()
                .toList());
        List<RosterRow> rows = new ArrayList<>();
        places.forEach(place -> rows.add(row(
                place.participant(),
                pupils.get(place.participant()),
                whole,
                place.state().name(),
                null,
                place.madeAt())));
        rows.sort(Comparator.comparing((RosterRow one) -> one.grade() == null ? 0 : one.grade())
                .thenComparing(RosterRow::className)
                .thenComparing(RosterRow::name)
                .thenComparing(RosterRow::child));
        line.forEach(one -> rows.add(
                row(one.participant(), pupils.get(one.participant()), whole, null, one.position(), one.joinedAt())));
        return rows;
    }

    private static RosterRow row(
            String child,
            @Nullable PupilRow pupil,
            boolean whole,
            @Nullable String place,
            @Nullable Integer position,
            java.time.Instant since) {
        if (pupil == null) {
            return new RosterRow(child, "–", null, "", place, position, since);
        }
        String name = whole ? pupil.name() : Masks.name(pupil.name());
        return new RosterRow(child, name, pupil.grade(), pupil.className(), place, position, since);
    }
}
