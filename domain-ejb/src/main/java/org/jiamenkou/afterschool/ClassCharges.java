package org.jiamenkou.afterschool;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jiamenkou.payment.Amount;
import org.jiamenkou.payment.Charge;
import org.jspecify.annotations.Nullable;

/** Reckons the charge for a place in a class. */
final class ClassCharges {

    /** As fine as the database keeps a moment: what is finer would be rounded up into the next day. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Terms terms;

    private final Classes classes;

    private final Clock clock;

    ClassCharges(EntityManager em, Clock clock) {
        this.terms = new Terms(em, clock);
        this.classes = new Classes(em, clock);
        this.clock = clock;
    }

    /** What a booking is charged for, by the code of the booking. */
    static String subject(String booking) {
        return "afterschool/" + booking;
    }

    /** The code of the booking a charge is for. */
    static String booking(String subject) {
        return subject.substring(subject.indexOf('/') + 1);
    }

    /** On whose bill it stands: one for each child and term. */
    static String account(String term, String child) {
        return "afterschool/" + term + "/" + child;
    }

    /** The code of the child whose bill an account is. */
    static String child(String account) {
        return account.substring(account.lastIndexOf('/') + 1);
    }

    /** What a child that begins on that day pays for the class. */
    Amount amount(ClassRow row, boolean aided, LocalDate from) {
        TermRow term = terms.get(row.term());
        return Fees.of(row, classes.sessions(List.of(row.code()), term.firstDay(), term.lastDay()), from, aided);
    }

    /** The charge for a booking of a child; a place that is held until it is paid names its end. */
    Charge of(String booking, String child, boolean aided, ClassRow row, @Nullable Instant heldUntil) {
        LocalDate today = LocalDate.now(clock);
        Instant payBy = heldUntil == null
                ? today.plusDays(terms.setting(row.term()).payDays())
                        .atTime(END_OF_DAY)
                        .atZone(clock.getZone())
                        .toInstant()
                : heldUntil;
        return new Charge(
                subject(booking),
                account(row.term(), child),
                row.school(),
                row.title(),
                row.document(),
                amount(row, aided, today),
                payBy,
                heldUntil);
    }
}
