package org.jiamenkou.afterschool;

import java.time.Instant;
import java.util.List;
import org.jiamenkou.family.ChildRow;
import org.jspecify.annotations.Nullable;

/**
 * How a child stands in a term, read fresh.
 *
 * @param child the child
 * @param participation what its family chose, or null while it has not
 * @param booked the classes it has a place in, offers from the line not among them
 * @param waiting the classes it waits for, offers first
 * @param now the moment it was read, by the clock of the database
 */
public record ChildStanding(
        ChildRow child,
        @Nullable ParticipationRow participation,
        List<BookedClass> booked,
        List<WaitingClass> waiting,
        Instant now) {

    /** Copies the lists. */
    public ChildStanding {
        booked = List.copyOf(booked);
        waiting = List.copyOf(waiting);
    }

    /** Whether its family takes part and agreed to that version. */
    public boolean hasAgreedTo(@Nullable Agreement agreement) {
        return participation != null && agreement != null && agreement.code().equals(participation.agreement());
    }

    /** Its grade, or 0 where it is not known. */
    public int grade() {
        Integer grade = child.grade();
        return grade == null ? 0 : grade;
    }
}
