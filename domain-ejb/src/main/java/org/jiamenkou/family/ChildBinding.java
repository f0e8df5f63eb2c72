package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.vault.Masks;
import org.jiamenkou.vault.Vault;

/** 绑定孩子: what a guardian says of a child, held against the roll. */
final class ChildBinding {

    /** So many requests of a guardian may wait at schools. */
    static final int MOST_WAITING = 5;

    private final EntityManager em;
    private final Clock clock;
    private final Vault vault;
    private final ChildStore children;
    private final GuardianStore guardians;
    private final ClaimStore claims;
    private final BindingRates rates;

    ChildBinding(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.clock = clock;
        this.vault = vault;
        this.children = new ChildStore(em, vault);
        this.guardians = new GuardianStore(em, vault);
        this.claims = new ClaimStore(em, vault);
        this.rates = new BindingRates(em, vault);
    }

    /**
     * Binds where the roll knows exactly one such child and nobody looks after it here yet; in every other case the school is asked, so
     * that a stranger who guesses learns nothing from the answer. Refuses {@code wait} and {@code too-many}.
     */
    ChildRow bind(Guardian guardian, Claimed claimed) {
        guardians.lock(guardian.code());
        rates.attempt(guardian, clock.instant());
        SchoolRow school = new Schools(em, clock).get(claimed.school());
        boolean probed = rates.isProbed(claimed, clock.instant());
        List<String> matching = children.matching(claimed);
        if (matching.size() == 1 && !probed) {
            String child = matching.get(0);
            List<ChildRow> mine = children.of(guardian.code(), child);
            if (mine.stream().anyMatch(row -> row.rights() == Right.FULL)) {
                return mine.get(0);
            }
            List<GuardianStore.Recipient> others = guardians.fullGuardians(child);
            if (others.isEmpty()) {
                rates.succeeded(guardian, clock.instant());
                return bound(guardian, child, claimed);
            }
        }
        return claims.waiting(guardian.code()).stream()
                .filter(same -> same.claimed().equals(claimed))
                .findFirst()
                .map(same -> claim(guardian, same.code()))
                .orElseGet(() -> waits(guardian, claimed, school, matching));
    }

    private ChildRow bound(Guardian guardian, String child, Claimed claimed) {
        children.bind(guardian.code(), child, Right.FULL, "ROLL", clock.instant());
        tell(guardian, "bound/" + child, "child-bound", List.of(Masks.name(claimed.name())));
        return children.of(guardian.code(), child).get(0);
    }

    private ChildRow waits(Guardian guardian, Claimed claimed, SchoolRow school, List<String> matching) {
        if (claims.waiting(guardian.code()).size() >= MOST_WAITING) {
            throw new FamilyRefusal("too-many", MOST_WAITING);
        }
        String code = Codes.fresh();
        claims.add(code, guardian.code(), claimed, clock.instant());
        List<String> words = List.of(Masks.name(claimed.name()), school.name());
        tell(guardian, "claim/" + code + "/waits", "claim-waits", words);
        for (String child : matching) {
            new FamilyPost(em, clock, vault)
                    .toGuardians(
                            List.of(new FamilyLetter(child, "claim/" + code + "/another", "another-claim", words)));
        }
        return claim(guardian, code);
    }

    private ChildRow claim(Guardian guardian, String code) {
        return claims.of(guardian.code()).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void tell(Guardian guardian, String key, String template, List<String> arguments) {
        new FamilyPost(em, clock, vault).to(guardian.code(), key, template, arguments);
    }
}
