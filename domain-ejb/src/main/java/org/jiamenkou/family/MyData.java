package org.jiamenkou.family;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;

/** Hands out everything that is kept about a guardian and their children, and forgets it (个人信息保护法 第四十五条、第四十七条). */
@Stateless
public class MyData {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<FamilyData> parts;

    private final Vault vault;

    /** For the container. */
    @NullUnmarked
    public MyData() {
        this.vault = Vault.configured();
    }

    /** Everything, part by part, of every feature that keeps something. */
    public List<DataTable> export(Guardian guardian) {
        List<String> children = new ChildStore(em, vault)
                .of(guardian.code()).stream()
                        .filter(row -> row.rights() == Right.FULL)
                        .map(ChildRow::code)
                        .toList();
        return parts.stream()
                .flatMap(part -> part.of(guardian, children).stream())
                .sorted(Comparator.comparing(DataTable::name))
                .toList();
    }

    /**
     * Forgets the guardian: number, requests, invitations, messages and devices at once, and children that are on no roll and have nobody
     * else. Children of a roll are their school's to keep. Codes stay, so that counts and ledgers stay right.
     */
    public void erase(Guardian guardian) {
        new Erasure(em, clock, vault).guardian(guardian.code());
    }
}
