package org.jiamenkou.family;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.school.Schools;
import org.jiamenkou.vault.Masks;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeps which children are whose, and is the one guard before everything that concerns a child. */
@Stateless
public class Families {

    private static final int MOST_CHILDREN = 20;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Vault vault;

    /** For the container. */
    @NullUnmarked
    public Families() {
        this.vault = Vault.configured();
    }

    /** For use outside the container, within a transaction of the caller's. */
    public Families(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.clock = clock;
        this.vault = vault;
    }

    /** The guardian's children, and the requests a school has not answered or has refused. */
    public List<ChildRow> children(Guardian guardian) {
        List<ChildRow> all = new ArrayList<>(store().of(guardian.code()));
        all.addAll(claims().of(guardian.code()));
        return all;
    }

    /**
     * The child, for a guardian who may do what is wanted: the guard that every use case about a child asks first. Refuses
     * {@code not-yours}, whether the child is somebody else's or there is none, and {@code child-waits}.
     */
    public ChildRow child(Guardian guardian, String childCode, Right needed) {
        return store().of(guardian.code(), childCode).stream()
                .filter(row -> row.rights().includes(needed))
                .findFirst()
                .orElseThrow(() -> new FamilyRefusal(
                        claims().waits(guardian.code(), childCode) ? "child-waits" : "not-yours", childCode));
    }

    /**
     * Binds a child of a school's roll, or asks the school where the roll does not settle it; the row says which. Refuses {@code grade},
     * {@code name}, {@code class}, {@code number-end} and {@code wait}.
     */
    public ChildRow bind(Guardian guardian, Binding binding) {
        return new ChildBinding(em, clock, vault).bind(guardian, Claimed.of(binding));
    }

    /** Enters a child that is on no roll; refuses {@code name}, {@code twice} and {@code too-many}. */
    public ChildRow enter(Guardian guardian, NewChild child) {
        String name = PersonName.parse(child.name()).orElseThrow(() -> new FamilyRefusal("name"));
        String district = new Schools(em, clock).district(child.district()).code();
        guardians().lock(guardian.code());
        if (store().of(guardian.code()).size() >= MOST_CHILDREN) {
            throw new FamilyRefusal("too-many", MOST_CHILDREN);
        }
        IdentityDocument document = child.document();
        if (document != null && store().knows(guardian.code(), document)) {
            throw new FamilyRefusal("twice");
        }
        String code = Codes.fresh();
        store().enter(code, name, new NewChild(name, district, child.grade(), document), clock.instant());
        store().bind(guardian.code(), code, Right.FULL, "OWN", clock.instant());
        return child(guardian, code, Right.FULL);
    }

    /**
     * Corrects what the family has entered itself; what a school has registered, the school corrects. Refuses {@code not-yours},
     * {@code name} and {@code schools-matter}.
     */
    public ChildRow correct(Guardian guardian, String childCode, String typedName, @Nullable Integer grade) {
        child(guardian, childCode, Right.FULL);
        String name = PersonName.parse(typedName).orElseThrow(() -> new FamilyRefusal("name"));
        if (!store().correct(childCode, name, grade)) {
            throw new FamilyRefusal("schools-matter", childCode);
        }
        return child(guardian, childCode, Right.FULL);
    }

    /**
     * Children by their codes, for staff: whoever asks has made sure that the officer may, and records the look. Those that were
     * forgotten are not among them.
     */
    public Map<String, ChildRow> forStaff(Collection<String> childCodes) {
        return store().withCodes(childCodes).stream().collect(Collectors.toMap(ChildRow::code, row -> row));
    }

    /**
     * Tells every guardian of a child who may do everything, in the caller's transaction and once for each key; see
     * {@link FamilyLetter}.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(String childCode, String key, String template, List<String> arguments) {
        tell(List.of(new FamilyLetter(childCode, key, template, arguments)));
    }

    /** The same to many families at once, with few statements. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(List<FamilyLetter> letters) {
        new FamilyPost(em, clock, vault).toGuardians(letters);
    }

    /**
     * The child of that code, whoever looks after it, for what follows from something its family or its school did: a letter, a charge.
     * Empty when it was erased. What a person sees goes through {@link #child}.
     */
    public Optional<ChildRow> concerned(String childCode) {
        return store().find(childCode);
    }

    /**
     * Pupils of rolls by their codes, as staff of their school see them. Whoever asks has made sure that the officer is of that school, and
     * records that whole names were shown.
     */
    public Map<String, PupilRow> pupils(Collection<String> childCodes) {
        return new RollStore(em, vault)
                .of(childCodes).stream()
                        .map(RollStore.Pupil::row)
                        .collect(Collectors.toMap(PupilRow::code, row -> row));
    }

    /** The child's name as messages and lists for many eyes show it: 张*. */
    public static String masked(ChildRow child) {
        return Masks.name(child.name());
    }

    private ChildStore store() {
        return new ChildStore(em, vault);
    }

    private ClaimStore claims() {
        return new ClaimStore(em, vault);
    }

    private GuardianStore guardians() {
        return new GuardianStore(em, vault);
    }
}
