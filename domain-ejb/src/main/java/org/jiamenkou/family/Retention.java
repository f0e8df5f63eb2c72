package org.jiamenkou.family;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.message.Outbox;
import org.jiamenkou.throttle.Rates;
import org.jiamenkou.throttle.Tries;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;

/** Forgets what the register of personal data says is kept no longer, a little at a time; any number of nodes may ask at once. */
@Stateless
public class Retention {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration UNANSWERED = Duration.ofDays(60);
    private static final Duration SETTLED = Duration.ofDays(90);
    private static final Duration LEFT = Duration.ofDays(180);
    private static final Duration UNUSED = Duration.ofDays(365);
    private static final Duration CONSENT = Duration.ofDays(3 * 365);
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Vault vault;

    /** For the container. */
    @NullUnmarked
    public Retention() {
        this.vault = Vault.configured();
    }

    /** For use outside the container, within a transaction of the caller's. */
    public Retention(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.clock = clock;
        this.vault = vault;
    }

    /** Forgets what is due and gives how many rows that were; call again as long as there are many. */
    public int forgetDue() {
        int throttled = new Tries(em).forget(ago(DAY.multipliedBy(2))) + new Rates(em).forget(ago(DAY.multipliedBy(2)));
        int letters = new Outbox(em, clock, vault).forgetBefore(ago(MONTH), AT_ONCE);
        return throttled + letters + passing() + requests() + people();
    }

    private int passing() {
        return update("delete from family_code where expires_at < ? limit " + AT_ONCE, DAY)
                + update(
                        "delete from family_session where coalesce(ended_at, seen_at) < ? limit " + AT_ONCE,
                        MONTH.multipliedBy(2))
                + update("delete from family_session where ended_at < ? limit " + AT_ONCE, MONTH)
                + update(
                        "delete from family_consent where decided_at < ? and guardian_code in"
                                + " (select code from guardian where erased_at is not null) limit " + AT_ONCE,
                        CONSENT);
    }

    private int requests() {
        return update(
                        "update family_claim set state = 'WITHDRAWN', decided_at = asked_at, name_sealed = null,"
                                + " number_end_sealed = null where state = 'WAITING' and asked_at < ? limit " + AT_ONCE,
                        UNANSWERED)
                + update(
                        "update family_claim set state = case when state = 'REFUSED' then 'WITHDRAWN' else state end,"
                                + " name_sealed = null, number_end_sealed = null, reason = null"
                                + " where state <> 'WAITING' and name_sealed is not null and decided_at < ? limit "
                                + AT_ONCE,
                        SETTLED)
                + update(
                        "update family_invitation set phone_sealed = null, phone_index = null,"
                                + " ended_at = coalesce(ended_at, expires_at)"
                                + " where phone_sealed is not null and coalesce(ended_at, expires_at) < ? limit "
                                + AT_ONCE,
                        MONTH);
    }

    private int people() {
        Erasure erasure = new Erasure(em, clock, vault);
        List<String> children =
                codes("select code from child where erased_at is null and left_at < ? limit " + AT_ONCE, LEFT);
        List<String> guardians = codes(
                "select code from guardian g where erased_at is null and created_at < ? and not exists (select 1 from"
                        + " guardianship s where s.guardian_code = g.code and s.ended_at is null) and not exists (select 1"
                        + " from family_session f where f.guardian_code = g.code) limit " + AT_ONCE,
                UNUSED);
        children.forEach(erasure::child);
        guardians.forEach(erasure::guardian);
        return children.size() + guardians.size();
    }

    private List<String> codes(String statement, Duration age) {
        List<String> codes = new ArrayList<>();
        new Sql(em).query(statement, row -> codes.add(row.getString(1)), Sql.utc(ago(age)));
        return codes;
    }

    private int update(String statement, Duration age) {
        return new Sql(em).update(statement, Sql.utc(ago(age)));
    }

    private Instant ago(Duration age) {
        return clock.instant().minus(age);
    }
}
