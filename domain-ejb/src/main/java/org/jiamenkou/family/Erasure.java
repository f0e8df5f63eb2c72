package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.message.Outbox;
import org.jiamenkou.vault.Vault;

/**
 * Forgets people: names, numbers and phones go, codes stay, so that what was counted, booked and hashed stays right (个人信息保护法
 * 第四十七条).
 */
final class Erasure {

    private final Sql sql;
    private final EntityManager em;
    private final Clock clock;
    private final Vault vault;

    Erasure(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.sql = new Sql(em);
        this.clock = clock;
        this.vault = vault;
    }

    /** A guardian looks after a child no more; a child of no roll that nobody looks after is forgotten. */
    void part(String guardian, String child) {
        sql.update(
                "update guardianship set ended_at = ? where guardian_code = ? and child_code = ? and ended_at is null",
                now(),
                guardian,
                child);
        forgetOwn(child);
    }

    /** Forgets a guardian, and the children of no roll that have nobody else. */
    void guardian(String code) {
        GuardianStore guardians = new GuardianStore(em, vault);
        guardians.lock(code);
        guardians.recipient(code).ifPresent(known -> new Outbox(em, clock, vault).forget(known.phone()));
        List<String> children = new ArrayList<>();
        sql.query(
                "select child_code from guardianship where guardian_code = ? and ended_at is null",
                row -> children.add(row.getString(1)),
                code);
        children.forEach(child -> part(code, child));
        sql.update(
                "update family_session set ended_at = coalesce(ended_at, ?), agent = '' where guardian_code = ?",
                now(),
                code);
        sql.update(
                "update family_claim set state = case when state = 'WAITING' then 'WITHDRAWN' else state end,"
                        + " name_sealed = null, number_end_sealed = null, reason = null where guardian_code = ?",
                code);
        forgetInvitations(code);
        sql.update(
                "update guardian set phone_sealed = null, phone_index = null, erased_at = ? where code = ?"
                        + " and erased_at is null",
                now(),
                code);
    }

    /** Forgets a child; the code stays. */
    void child(String code) {
        sql.update(
                "update child set name_sealed = null, roll_sealed = null, roll_index = null, match_index = null,"
                        + " aided_sealed = null, document_type = null, document_sealed = null, document_index = null,"
                        + " class_name = null, erased_at = ? where code = ? and erased_at is null",
                now(),
                code);
        sql.update(
                "update family_invitation set phone_sealed = null, phone_index = null, ended_at = coalesce(ended_at, ?)"
                        + " where child_code = ?",
                now(),
                code);
    }

    private void forgetOwn(String child) {
        boolean[] alone = {false};
        sql.query(
                "select c.code from child c where c.code = ? and c.origin = 'OWN' and c.erased_at is null and not exists"
                        + " (select 1 from guardianship g where g.child_code = c.code and g.ended_at is null"
                        + " and g.rights = 'FULL') for update",
                row -> alone[0] = true,
                child);
        if (alone[0]) {
            sql.update("update guardianship set ended_at = ? where child_code = ? and ended_at is null", now(), child);
            child(child);
        }
    }

    private void forgetInvitations(String guardian) {
        sql.update(
                "update family_invitation i join guardian g on g.code = ? set i.ended_at = coalesce(i.ended_at, ?),"
                        + " i.phone_sealed = null, i.phone_index = null"
                        + " where i.invited_by = g.code or i.phone_index = g.phone_index",
                guardian,
                now());
    }

    private Object now() {
        Instant now = clock.instant();
        return Sql.utc(now);
    }
}
