package org.jiamenkou.family;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/** Keeps what guardians agree to and what not. Every answer is kept; the last one holds; both take one step. */
@Stateless
public class Consents {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Consents() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Consents(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * Keeps an answer.
     *
     * @param notice what the guardian has read; refuses {@code notice-changed} where it is not the one that holds now
     */
    public void answer(Guardian guardian, PrivacyNotice notice, boolean given) {
        boolean holds = List.of("zh", "en").stream()
                .anyMatch(
                        language -> PrivacyNotice.of(notice.purpose(), language).equals(notice));
        if (!holds) {
            throw new FamilyRefusal("notice-changed", notice.purpose().code());
        }
        new Sql(em)
                .update(
                        "insert into family_consent (guardian_code, purpose, decision, notice_version, notice_hash,"
                                + " decided_at) values (?, ?, ?, ?, ?, ?)",
                        guardian.code(),
                        notice.purpose().name(),
                        given ? "GIVEN" : "REFUSED",
                        notice.version(),
                        notice.hash(),
                        Sql.utc(clock.instant()));
    }

    /** What the guardian last said to each purpose, one row for each. */
    public List<ConsentRow> standing(Guardian guardian) {
        Map<Purpose, ConsentRow> last = new EnumMap<>(Purpose.class);
        history(guardian).forEach(row -> last.put(row.purpose(), row));
        return Arrays.stream(Purpose.values())
                .map(purpose -> last.getOrDefault(purpose, new ConsentRow(purpose, false, null, null, null)))
                .toList();
    }

    /** Whether the guardian agrees to that now. */
    public boolean isGiven(Guardian guardian, Purpose purpose) {
        return standing(guardian).stream().anyMatch(row -> row.purpose() == purpose && row.given());
    }

    /** Every answer of the guardian, the oldest first. */
    public List<ConsentRow> history(Guardian guardian) {
        List<ConsentRow> rows = new ArrayList<>();
        new Sql(em)
                .query(
                        "select purpose, decision, notice_version, notice_hash, decided_at from family_consent"
                                + " where guardian_code = ? order by id",
                        row -> rows.add(new ConsentRow(
                                Purpose.valueOf(row.getString(1)),
                                row.getString(2).equals("GIVEN"),
                                row.getString(3),
                                row.getString(4),
                                Sql.moment(row, 5))),
                        guardian.code());
        return rows;
    }
}
