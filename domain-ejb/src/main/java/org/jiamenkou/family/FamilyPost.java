package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

    /** To every guardian of the children who may do everything: two statements for five hundred children. */
    void toGuardians(List<FamilyLetter> letters) {
        Map<String, List<GuardianStore.Recipient>> recipients = guardians.fullGuardians(
                letters.stream().map(FamilyLetter::child).distinct().toList());
        outbox.put(letters.stream()
                .flatMap(one -> recipients.getOrDefault(one.child(), List.of()).stream()
                        .map(to -> letter(to, one.key(), one.template(), one.arguments())))
                .toList());
    }

    private void put(GuardianStore.Recipient to, String key, String template, List<String> arguments) {
        outbox.put(letter(to, key, template, arguments));
    }

    private static Letter letter(GuardianStore.Recipient to, String key, String template, List<String> arguments) {
        return new Letter(key + "/" + to.guardian(), to.phone(), to.language(), template, arguments);
    }
}
