package org.jiamenkou.family;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.family.RollStore.Pupil;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;

/** Where a school keeps its roll and settles who looks after whom; the office of basic education does for every school. */
@Stateless
public class RollDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    private final Vault vault;

    /** For the container. */
    @NullUnmarked
    public RollDesk() {
        this.vault = Vault.configured();
    }

    /** What a file of pupils comes to; nothing is entered. Refuses {@code not-yours}. */
    @For({Role.SCHOOL_CLERK, Role.BASIC_EDUCATION})
    public RollOutcome preview(Officer officer, RollOrder order, IntakeFile file) {
        return importing(officer, order).take(file, order, false);
    }

    /** Enters a file of pupils: all of it or nothing, or all but the rows with errors. Refuses {@code not-yours}. */
    @For({Role.SCHOOL_CLERK, Role.BASIC_EDUCATION})
    public RollOutcome importFile(Officer officer, RollOrder order, IntakeFile file) {
        SchoolRow school = own(officer, order.school());
        store().lock(school.code());
        RollOutcome outcome = importing(officer, order).take(file, order, true);
        String told = "%s +%d ~%d >%d -%d"
                .formatted(outcome.result(), outcome.added(), outcome.changed(), outcome.moved(), outcome.leaving());
        trail.record(
                officer.did(school.district(), "roll.import", school.code()).changing(file.sha256(), told));
        return outcome;
    }

    /** Pupils of a school; the look is recorded. Refuses {@code not-yours}. */
    @For({Role.SCHOOL_CLERK, Role.BASIC_EDUCATION})
    public RollPage list(Officer officer, RollQuery query) {
        SchoolRow school = own(officer, query.school());
        List<PupilRow> all = store().of(school.code(), query.left()).stream()
                .map(Pupil::row)
                .filter(row -> isWanted(row, query))
                .toList();
        List<PupilRow> rows =
                all.stream().skip(query.first()).limit(query.most()).toList();
        trail.record(
                officer.did(school.district(), "roll.read", school.code()).changing(null, rows.size() + " pupils"));
        return new RollPage(all.size(), rows);
    }

    /** Notes that a pupil has left its school; refuses {@code not-yours} and {@code unknown-child}. */
    @For({Role.SCHOOL_CLERK, Role.BASIC_EDUCATION})
    public void leave(Officer officer, String childCode) {
        Pupil pupil = store().get(childCode);
        SchoolRow school = own(officer, pupil.school());
        store().leave(List.of(childCode), clock.instant());
        trail.record(officer.did(school.district(), "roll.leave", childCode));
    }

    /** Who looks after a pupil; the look is recorded. Refuses {@code not-yours} and {@code unknown-child}. */
    @For({Role.SCHOOL_CLERK, Role.BASIC_EDUCATION})
    public List<GuardianRow> guardians(Officer officer, String childCode) {
        SchoolRow school = own(officer, store().get(childCode).school());
        List<GuardianRow> rows = new GuardianStore(em, vault).of(childCode);
        trail.record(officer.did(school.district(), "guardian.read", childCode));
        return rows;
    }

    /**
     * The whole number of somebody who looks after a pupil, for a call that cannot wait; the look is recorded. Refuses {@code not-yours},
     * and {@code unknown-child} where the guardian is none of that child.
     */
    @For({Role.SCHOOL_CLERK, Role.BASIC_EDUCATION})
    public String phone(Officer officer, String childCode, String guardianCode) {
        SchoolRow school = own(officer, store().get(childCode).school());
        GuardianStore guardians = new GuardianStore(em, vault);
        String phone = guardians.of(childCode).stream()
                .filter(row -> row.code().equals(guardianCode))
                .findFirst()
                .flatMap(row -> guardians.recipient(row.code()))
                .map(GuardianStore.Recipient::phone)
                .orElseThrow(() -> new FamilyRefusal("unknown-child", childCode));
        trail.record(officer.did(school.district(), "guardian.phone", childCode).changing(null, guardianCode));
        return phone;
    }

    /** How many requests of guardians wait at the officer's own schools; names nobody. */
    @For(Role.SCHOOL_CLERK)
    public int waiting(Officer officer) {
        return settling().waiting(officer.schools());
    }

    /** What guardians say of pupils and the school has to settle, the oldest first; recorded. Refuses {@code not-yours}. */
    @For({Role.SCHOOL_CLERK, Role.BASIC_EDUCATION})
    public List<ClaimRow> pending(Officer officer, String schoolCode) {
        SchoolRow school = own(officer, schoolCode);
        List<ClaimRow> rows = settling().pending(school.code());
        trail.record(
                officer.did(school.district(), "claim.read", school.code()).changing(null, rows.size() + " requests"));
        return rows;
    }

    /** The guardian looks after that pupil; refuses {@code not-yours}, {@code unknown-claim} and {@code unknown-child}. */
    @For({Role.SCHOOL_CLERK, Role.BASIC_EDUCATION})
    public void confirm(Officer officer, String claimCode, String childCode) {
        SchoolRow school = own(officer, settling().schoolOf(claimCode));
        settling().confirm(claimCode, childCode, school, officer.login());
        trail.record(officer.did(school.district(), "claim.confirm", claimCode).changing(null, childCode));
    }

    /** The guardian does not, for a reason the guardian is told; refuses {@code not-yours} and {@code unknown-claim}. */
    @For({Role.SCHOOL_CLERK, Role.BASIC_EDUCATION})
    public void refuse(Officer officer, String claimCode, String reason) {
        SchoolRow school = own(officer, settling().schoolOf(claimCode));
        settling().refuse(claimCode, reason, school, officer.login());
        trail.record(officer.did(school.district(), "claim.refuse", claimCode).changing(null, reason));
    }

    private RollImport importing(Officer officer, RollOrder order) {
        SchoolRow school = own(officer, order.school());
        return new RollImport(
                em, clock, vault, school, pupil -> officer.holdsIn(pupil.district(), Role.BASIC_EDUCATION));
    }

    private SchoolRow own(Officer officer, String schoolCode) {
        SchoolRow school = new Schools(em, clock).get(schoolCode);
        officer.requireSchool(school.district(), school.code(), Role.BASIC_EDUCATION);
        return school;
    }

    private static boolean isWanted(PupilRow row, RollQuery query) {
        return (query.grade() == null || query.grade() == row.grade())
                && (query.className() == null || Objects.equals(query.className(), row.className()))
                && row.name().contains(query.words());
    }

    /** Called as plain objects: a refusal that passes a second bean would end the transaction before it is recorded. */
    private ClaimSettling settling() {
        return new ClaimSettling(em, clock, vault);
    }

    private RollStore store() {
        return new RollStore(em, vault);
    }
}
