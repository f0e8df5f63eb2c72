package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.message.Letter;
import org.jiamenkou.message.Outbox;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.vault.Masks;
import org.jiamenkou.vault.Vault;

/** 绑定孩子: what a guardian says of a child, held against the roll. */
final class ChildBinding {

    private final EntityManager em;
    private final Clock clock;
    private final Vault vault;
    private final ChildStore children;
    private final GuardianStore guardians;

    ChildBinding(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.clock = clock;
        this.vault = vault;
        this.children = new ChildStore(em, vault);
        this.guardians = new GuardianStore(em, vault);
    }

    /**
     * Binds where the roll knows exactly one such child and nobody looks after it here yet; in every other case the school is asked, so
     * that a stranger who guesses learns nothing from the answer.
     */
    ChildRow bind(Guardian guardian, Claimed claimed) {
        guardians.lock(guardian.code());
        SchoolRow school = new Schools(em, clock).get(claimed.school());
        List<String> matching = children.matching(claimed);
        if (matching.size() == 1) {
            String child = matching.get(0);
            List<ChildRow> mine = children.of(guardian.code(), child);
            if (mine.stream().anyMatch(row -> row.rights() == Right.FULL)) {
                return mine.get(0);
            }
            if (guardians.fullGuardians(child).isEmpty()) {
                return bound(guardian, child, claimed);
            }
        }
        return waits(guardian, claimed, school);
    }

    private ChildRow bound(Guardian guardian, String child, Claimed claimed) {
        children.bind(guardian.code(), child, Right.FULL, "ROLL", clock.instant());
        tell(guardian, "bound/" + child, "child-bound", List.of(Masks.name(claimed.name())));
        return children.of(guardian.code(), child).get(0);
    }

    private ChildRow waits(Guardian guardian, Claimed claimed, SchoolRow school) {
        String code = Codes.fresh();
        ClaimStore claims = new ClaimStore(em, vault);
        claims.add(code, guardian.code(), claimed, clock.instant());
        tell(guardian, "claim/" + code + "/waits", "claim-waits", List.of(Masks.name(claimed.name()), school.name()));
        return claims.of(guardian.code()).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void tell(Guardian guardian, String key, String template, List<String> arguments) {
        Outbox outbox = new Outbox(em, clock, vault);
        guardians
                .recipient(guardian.code())
                .ifPresent(to -> outbox.put(
                        new Letter(key + "/" + to.guardian(), to.phone(), to.language(), template, arguments)));
    }
}
