package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.message.Letter;
import org.jiamenkou.message.Outbox;
import org.jiamenkou.vault.Vault;

/** Letters to guardians, in the transaction in progress, once for each key and guardian. */
final class FamilyPost {

    private final GuardianStore guardians;
    private final Outbox outbox;

    FamilyPost(EntityManager em, Clock clock, Vault vault) {
        this.guardians = new GuardianStore(em, vault);
        this.outbox = new Outbox(em, clock, vault);
    }

    /** To one guardian; one who has gone gets nothing. */
    void to(String guardian, String key, String template, List<String> arguments) {
        guardians.recipient(guardian).ifPresent(to -> put(to, key, template, arguments));
    }

    /** To every guardian of a child who may do everything. */
    void toGuardiansOf(String child, String key, String template, List<String> arguments) {
        guardians.fullGuardians(child).forEach(to -> put(to, key, template, arguments));
    }

    private void put(GuardianStore.Recipient to, String key, String template, List<String> arguments) {
        outbox.put(new Letter(key + "/" + to.guardian(), to.phone(), to.language(), template, arguments));
    }
}
