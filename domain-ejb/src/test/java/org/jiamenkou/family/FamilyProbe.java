package org.jiamenkou.family;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jiamenkou.vault.Vault;

/** Looks into the tables of families, acts at another time, and makes families for tests. */
@Stateless
public class FamilyProbe {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 100_000_000);

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Families families;

    private final Vault vault = Vault.configured();

    /** A number nobody has had before. */
    static String freshPhone() {
        return "139%08d".formatted(NEXT.incrementAndGet() % 100_000_000);
    }

    /** One number. */
    public long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** One text. */
    public String text(String sql) {
        return String.valueOf(em.createNativeQuery(sql).getSingleResult());
    }

    /** A native statement. */
    public int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    /** Asks for a code at this time. */
    public CodeRequest ask(String phone, Browser browser, Clock at) {
        return steps(at).ask(Phone.parse(phone).orElseThrow(), browser);
    }

    /** Counts a try at a code at this time. */
    public int count(String request, Clock at) {
        return steps(at).count(request);
    }

    /** Who holds a token at this time. */
    public Optional<Guardian> presence(String token, Clock at) {
        return new FamilySessions(em, at, vault).presence(token);
    }

    /** Somebody who has come in with that number. */
    public Guardian guardian(String phone) {
        Phone number = new Phone(phone);
        String code = new GuardianStore(em, vault)
                .welcome(number, "zh", clock.instant())
                .code();
        return new Guardian(code, number.masked(), "HERE2345");
    }

    /** Binds at this time. */
    public ChildRow bind(Guardian guardian, Binding binding, Clock at) {
        return new Families(em, at, vault).bind(guardian, binding);
    }

    /** Puts pupils on the roll. */
    public List<String> pupils(List<FamilyMaker.NewPupil> pupils) {
        return maker().pupils(pupils);
    }

    /** Makes guardians of children. */
    public List<FamilyMaker.Made> guardians(List<FamilyMaker.NewGuardian> guardians) {
        return maker().guardians(guardians);
    }

    /** Tells the guardians of a child something, and fails afterwards where that is asked. */
    public void tell(String child, String key, boolean thenFail) {
        families.tell(child, key, "child-bound", List.of("张*"));
        if (thenFail) {
            throw new IllegalStateException("on purpose");
        }
    }

    /** Forgets what is due at this time, all of it. */
    public void forgetDue(Clock at) {
        while (new Retention(em, at, vault).forgetDue() > 0) {
            em.flush();
        }
    }

    private FamilySignInSteps steps(Clock at) {
        return new FamilySignInSteps(em, at, vault);
    }

    private FamilyMaker maker() {
        return new FamilyMaker(em, clock, vault);
    }
}
