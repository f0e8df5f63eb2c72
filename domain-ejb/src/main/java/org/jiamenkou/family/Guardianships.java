package org.jiamenkou.family;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.message.Letter;
import org.jiamenkou.message.Outbox;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;

/** Keeps who looks after a child together: who is invited and comes in, and who goes. */
@Stateless
public class Guardianships {

    private static final Duration VALID = Duration.ofDays(7);
    private static final int MOST_OPEN = 5;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Vault vault;

    /** For the container. */
    @NullUnmarked
    public Guardianships() {
        this.vault = Vault.configured();
    }

    /** For use outside the container, within a transaction of the caller's. */
    public Guardianships(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.clock = clock;
        this.vault = vault;
    }

    /** Everybody who looks after the child; refuses {@code not-yours}. */
    public List<GuardianRow> of(Guardian guardian, String childCode) {
        families().child(guardian, childCode, Right.FULL);
        return guardians().of(childCode);
    }

    /**
     * Invites whoever comes in with that number to look after the child too, within seven days. Refuses {@code not-yours},
     * {@code phone}, {@code yourself} and {@code too-many}.
     */
    public InvitationRow share(Guardian guardian, String childCode, String phone, Right right) {
        guardians().lock(guardian.code());
        ChildRow child = families().child(guardian, childCode, Right.FULL);
        Phone number = Phone.parse(phone).orElseThrow(() -> new FamilyRefusal("phone"));
        GuardianStore.Recipient self = guardians().recipient(guardian.code()).orElseThrow();
        if (self.phone().equals(number.digits())) {
            throw new FamilyRefusal("yourself");
        }
        Instant now = clock.instant();
        if (store().of(childCode, now).size() >= MOST_OPEN) {
            throw new FamilyRefusal("too-many", MOST_OPEN);
        }
        String code = Codes.fresh();
        Instant expires = now.plus(VALID);
        store().add(code, childCode, guardian.code(), number, right, now, expires);
        List<String> words = List.of(Families.masked(child), DAY.format(expires));
        new Outbox(em, clock, vault)
                .put(new Letter("invitation/" + code, number.digits(), self.language(), "invited", words, expires));
        return store().of(childCode, now).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What the guardian's number is invited to. */
    public List<InvitationRow> invitations(Guardian guardian) {
        return store().to(guardian.code(), clock.instant());
    }

    /** Invitations for a child that nobody has answered; refuses {@code not-yours}. */
    public List<InvitationRow> sent(Guardian guardian, String childCode) {
        families().child(guardian, childCode, Right.FULL);
        return store().of(childCode, clock.instant());
    }

    /** Looks after the child from now on; refuses {@code unknown-invitation}. */
    public ChildRow accept(Guardian guardian, String code) {
        guardians().lock(guardian.code());
        InvitationRow invitation = mine(guardian, code);
        end(code);
        new ChildStore(em, vault)
                .bind(guardian.code(), invitation.child(), invitation.right(), "INVITED", clock.instant());
        List<String> words = List.of(invitation.childMasked(), guardian.phoneMasked());
        new FamilyPost(em, clock, vault)
                .to(store().by(code), "invitation/" + code + "/accepted", "invitation-accepted", words);
        return families().child(guardian, invitation.child(), Right.PICK_UP);
    }

    /** Does not want to; refuses {@code unknown-invitation}. */
    public void decline(Guardian guardian, String code) {
        end(mine(guardian, code).code());
    }

    /** Takes an invitation back; refuses {@code not-yours} and {@code unknown-invitation}. */
    public void withdraw(Guardian guardian, String childCode, String code) {
        boolean known =
                sent(guardian, childCode).stream().anyMatch(row -> row.code().equals(code));
        if (!known) {
            throw new FamilyRefusal("unknown-invitation", code);
        }
        end(code);
    }

    /**
     * The guardian looks after the child no more; a child that is on no roll and has nobody else is forgotten. Refuses
     * {@code not-yours}.
     */
    public void leave(Guardian guardian, String childCode) {
        guardians().lock(guardian.code());
        families().child(guardian, childCode, Right.PICK_UP);
        new Erasure(em, clock, vault).part(guardian.code(), childCode);
    }

    /**
     * Somebody collects the child no more. Another guardian with full rights is the school's matter and not the other's: refuses
     * {@code not-yours} for one, and where there is no such person.
     */
    public void endPickUp(Guardian guardian, String childCode, String other) {
        families().child(guardian, childCode, Right.FULL);
        boolean collects = guardians().of(childCode).stream()
                .anyMatch(row -> row.code().equals(other) && row.right() == Right.PICK_UP);
        if (!collects) {
            throw new FamilyRefusal("not-yours", childCode);
        }
        new Erasure(em, clock, vault).part(other, childCode);
    }

    /** Takes back a request the school has not answered, or puts away one it refused; refuses {@code unknown-claim}. */
    public void withdrawClaim(Guardian guardian, String code) {
        if (!new ClaimStore(em, vault).withdraw(guardian.code(), code, clock.instant())) {
            throw new FamilyRefusal("unknown-claim", code);
        }
    }

    private InvitationRow mine(Guardian guardian, String code) {
        return invitations(guardian).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new FamilyRefusal("unknown-invitation", code));
    }

    private void end(String code) {
        if (!store().end(code, clock.instant())) {
            throw new FamilyRefusal("unknown-invitation", code);
        }
    }

    private Families families() {
        return new Families(em, clock, vault);
    }

    private GuardianStore guardians() {
        return new GuardianStore(em, vault);
    }

    private InvitationStore store() {
        return new InvitationStore(em, vault);
    }
}
