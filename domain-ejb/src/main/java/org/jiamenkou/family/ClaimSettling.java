package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jiamenkou.family.ClaimRow.Candidate;
import org.jiamenkou.family.RollStore.Pupil;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.vault.Masks;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.Nullable;

/** How a school settles what a guardian says and the roll does not. */
final class ClaimSettling {

    private static final int MOST_CANDIDATES = 5;
    private static final int LONGEST_REASON = 200;

    private final EntityManager em;
    private final Clock clock;
    private final Vault vault;
    private final ClaimStore claims;
    private final RollStore roll;

    ClaimSettling(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.clock = clock;
        this.vault = vault;
        this.claims = new ClaimStore(em, vault);
        this.roll = new RollStore(em, vault);
    }

    /** The school that has to settle a request; refuses {@code unknown-claim}. */
    String schoolOf(String claim) {
        return claims.find(claim)
                .orElseThrow(() -> new FamilyRefusal("unknown-claim", claim))
                .claimed()
                .school();
    }

    /** How many requests these schools have to settle. */
    int waiting(Collection<String> schools) {
        return schools.isEmpty() ? 0 : claims.waiting(schools);
    }

    /** What a school has to settle, the oldest first. */
    List<ClaimRow> pending(String school) {
        List<ClaimStore.Asked> asked = claims.pending(school);
        List<Pupil> pupils = asked.isEmpty() ? List.of() : roll.of(school, false);
        GuardianStore guardians = new GuardianStore(em, vault);
        return asked.stream()
                .map(claim -> new ClaimRow(
                        claim.code(),
                        guardians
                                .recipient(claim.guardian())
                                .map(to -> Masks.phone(to.phone()))
                                .orElse(""),
                        claim.claimed().name(),
                        claim.claimed().schoolClass().grade(),
                        claim.claimed().schoolClass().name(),
                        claim.claimed().numberEnd(),
                        claim.at(),
                        candidates(claim.claimed(), pupils)))
                .toList();
    }

    /** Binds the guardian to that pupil of the school; refuses {@code unknown-claim} and {@code unknown-child}. */
    void confirm(String code, String child, SchoolRow school, String officer) {
        Pupil pupil = roll.get(child);
        if (!pupil.school().equals(school.code()) || pupil.left()) {
            throw new FamilyRefusal("unknown-child", child);
        }
        ClaimStore.Asked claim = settled(code, "CONFIRMED", child, null, officer);
        new ChildStore(em, vault).bind(claim.guardian(), child, Right.FULL, "SCHOOL", clock.instant());
        tell(claim, "claim-confirmed", List.of(Masks.name(pupil.name()), school.name()));
    }

    /** Tells the guardian no and why; refuses {@code unknown-claim}. */
    void refuse(String code, String reason, SchoolRow school, String officer) {
        String told = reason.strip()
                .substring(0, Math.min(LONGEST_REASON, reason.strip().length()));
        ClaimStore.Asked claim = settled(code, "REFUSED", null, told, officer);
        tell(claim, "claim-refused", List.of(Masks.name(claim.claimed().name()), school.name(), told));
    }

    private ClaimStore.Asked settled(
            String code, String state, @Nullable String child, @Nullable String reason, String officer) {
        ClaimStore.Asked claim = claims.find(code).orElseThrow(() -> new FamilyRefusal("unknown-claim", code));
        if (!claims.settle(code, state, child, reason, officer, clock.instant())) {
            throw new FamilyRefusal("unknown-claim", code);
        }
        return claim;
    }

    private void tell(ClaimStore.Asked claim, String template, List<String> words) {
        new FamilyPost(em, clock, vault).to(claim.guardian(), "claim/" + claim.code() + "/settled", template, words);
    }

    private static List<Candidate> candidates(Claimed claimed, List<Pupil> pupils) {
        return pupils.stream()
                .map(pupil -> new Candidate(
                        pupil.row(),
                        pupil.name().equals(claimed.name()),
                        pupil.schoolClass().equals(claimed.schoolClass()),
                        SealedChild.end(pupil.number()).equals(claimed.numberEnd())))
                .filter(candidate -> candidate.sameName() || candidate.sameNumber())
                .sorted(Comparator.comparingInt(Candidate::likeness).reversed())
                .limit(MOST_CANDIDATES)
                .toList();
    }
}
