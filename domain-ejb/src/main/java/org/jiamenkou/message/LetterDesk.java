package org.jiamenkou.message;

import static org.jiamenkou.staff.Role.DISTRICT_ADMIN;
import static org.jiamenkou.staff.Role.SECURITY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.vault.Masks;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Where those who keep the system running see letters that reached nobody, and send them again. They see no words. */
@Stateless
public class LetterDesk {

    private static final String TROUBLED = "(state = 'FAILED' or state = 'WAITING' and problem is not null)";

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    private final Vault vault;

    /** For the container. */
    @NullUnmarked
    public LetterDesk() {
        this.vault = Vault.configured();
    }

    /** Letters that were given up and those that are tried again, the last first, recipients masked: one statement. */
    @For({DISTRICT_ADMIN, SECURITY})
    public FailedLetters list(Officer officer, int first, int size) {
        List<FailedLetter> rows = new ArrayList<>();
        int[] numbers = {0, 0};
        new Sql(em)
                .query(
                        "select letter_key, template, phone_sealed, created_at, ended_at, attempts, problem, useful_until,"
                                + " count(*) over (), sum(case when state = 'FAILED' then 1 else 0 end) over ()"
                                + " from message_letter where " + TROUBLED
                                + " order by created_at desc, id desc limit ? offset ?",
                        row -> {
                            rows.add(letter(row, clock.instant()));
                            numbers[0] = row.getInt(9);
                            numbers[1] = row.getInt(10);
                        },
                        size,
                        first);
        return new FailedLetters(numbers[0], numbers[1], rows);
    }

    /** How many letters were given up. */
    @For({DISTRICT_ADMIN, SECURITY})
    public int failed(Officer officer) {
        int[] number = {0};
        new Sql(em)
                .query("select count(*) from message_letter where state = 'FAILED'", row -> number[0] = row.getInt(1));
        return number[0];
    }

    /** Sends a letter again that was given up; refuses {@code letter-gone}. */
    @For({DISTRICT_ADMIN, SECURITY})
    public void again(Officer officer, String key) {
        if (resend(" and letter_key = ?", key) == 0) {
            throw new MessageRefusal("letter-gone");
        }
        trail.record(officer.did(null, "message.again", key));
    }

    /** Sends every letter again that was given up and is still of use; how many those are. */
    @For({DISTRICT_ADMIN, SECURITY})
    public int againAll(Officer officer) {
        int letters = resend("");
        trail.record(officer.did(null, "message.again", "").changing(null, letters + " letters"));
        return letters;
    }

    private int resend(String condition, Object... values) {
        List<Object> all = new ArrayList<>(List.of(Sql.utc(clock.instant()), Sql.utc(clock.instant())));
        all.addAll(List.of(values));
        return new Sql(em)
                .update(
                        "update message_letter set state = 'WAITING', attempts = 0, not_before = ?, ended_at = null"
                                + " where state = 'FAILED' and phone_sealed is not null and words_sealed is not null"
                                + " and (useful_until is null or useful_until > ?)" + condition,
                        all.toArray());
    }

    private FailedLetter letter(ResultSet row, Instant now) throws SQLException {
        String key = row.getString(1);
        String phone = row.getString(3);
        @Nullable Instant until = Sql.moment(row, 8);
        return new FailedLetter(
                key,
                row.getString(2),
                phone == null ? "" : Masks.phone(new SealedLetter(vault, key).openPhone(phone)),
                Objects.requireNonNull(Sql.moment(row, 4)),
                Sql.moment(row, 5),
                row.getInt(6),
                Objects.requireNonNullElse(row.getString(7), ""),
                until != null && !now.isBefore(until));
    }
}
