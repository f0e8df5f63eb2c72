package org.jiamenkou.afterschool;

import java.time.LocalDate;
import java.util.Collection;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.payment.Amount;

/** What a child pays for a class: its lessons that are still to come, times the price; children noted as 资助 pay nothing. */
public final class Fees {

    private Fees() {}

    /** What a child that begins on that day pays, given all sessions of the class. */
    public static Amount of(ClassRow row, Collection<SessionRow> sessions, LocalDate from, boolean aided) {
        int lessons = sessions.stream()
                .filter(session -> session.state() == SessionState.PLANNED)
                .filter(session -> !session.day().isBefore(from))
                .mapToInt(SessionRow::lessons)
                .sum();
        Money subtotal = row.price().times(lessons);
        return new Amount(lessons, row.price(), aided ? subtotal : Money.NONE);
    }
}
