package org.jiamenkou.family;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.message.Letter;
import org.jiamenkou.message.Outbox;
import org.jiamenkou.vault.Tokens;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;

/** The transactions of a guardian's signing in; {@link FamilySignIn} puts them in order: a try is counted before it is looked at. */
@Stateless
public class FamilySignInSteps {

    /** So long a code is taken. */
    static final Duration VALID = Duration.ofMinutes(5);

    /** So many tries a code has. */
    static final int TRIES = 5;

    private static final int DIGITS = 6;
    private static final String CODE = "sign-in code";

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Vault vault;

    /** For the container. */
    @NullUnmarked
    public FamilySignInSteps() {
        this.vault = Vault.configured();
    }

    /** For use outside the container, within a transaction of the caller's. */
    FamilySignInSteps(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.clock = clock;
        this.vault = vault;
    }

    /** Makes a code, keeps what it is recognised by, and has it sent; refuses {@code wait}. */
    public CodeRequest ask(Phone phone, Browser browser) {
        Instant now = clock.instant();
        new CodeRates(em, vault).take(phone, browser, now);
        Instant expires = now.plus(VALID);
        String token = Tokens.fresh();
        String hash = Tokens.hash(token);
        String code = Tokens.digits(DIGITS);
        new Sql(em)
                .update(
                        "insert into family_code (request_hash, phone_sealed, code_mac, language, tries, asked_at, expires_at)"
                                + " values (?, ?, ?, ?, 0, ?, ?)",
                        hash,
                        vault.close(phone.digits(), phoneOwner(hash)),
                        vault.index(CODE, hash + code),
                        browser.language(),
                        Sql.utc(now),
                        Sql.utc(expires));
        List<String> words = List.of(code, Long.toString(VALID.toMinutes()));
        new Outbox(em, clock, vault)
                .put(new Letter("code/" + hash, phone.digits(), browser.language(), "sign-in-code", words, expires));
        return new CodeRequest(token, phone.masked(), expires);
    }

    /** Counts a try at a code and tells how many are left; refuses {@code code-over}. */
    public int count(String request) {
        String hash = Tokens.hash(request);
        int counted = new Sql(em)
                .update(
                        "update family_code set tries = tries + 1"
                                + " where request_hash = ? and tries < ? and used_at is null and expires_at > ?",
                        hash,
                        TRIES,
                        Sql.utc(clock.instant()));
        if (counted != 1) {
            throw new FamilyRefusal("code-over");
        }
        int[] tries = {0};
        new Sql(em)
                .query("select tries from family_code where request_hash = ?", row -> tries[0] = row.getInt(1), hash);
        return TRIES - tries[0];
    }

    /** Lets in whoever shows the code; refuses {@code wrong-code} and {@code code-over}. */
    public Entrance enter(String request, String typed, int left, Browser browser) {
        String hash = Tokens.hash(request);
        Asked asked = asked(hash);
        String code = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\D", "");
        boolean right = vault.indexes(CODE, hash + code).stream()
                .anyMatch(mac -> MessageDigest.isEqual(
                        mac.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        asked.mac().getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        if (!right) {
            throw new FamilyRefusal("wrong-code", left);
        }
        int used = new Sql(em)
                .update(
                        "update family_code set used_at = ? where request_hash = ? and used_at is null",
                        Sql.utc(clock.instant()),
                        hash);
        if (used != 1) {
            throw new FamilyRefusal("code-over");
        }
        return admit(new Phone(vault.open(asked.phone(), phoneOwner(hash))), browser);
    }

    private Entrance admit(Phone phone, Browser browser) {
        GuardianStore guardians = new GuardianStore(em, vault);
        GuardianStore.Known known = guardians.welcome(phone, browser.language(), clock.instant());
        String token = Tokens.fresh();
        String number = new SessionStore(em).open(known.code(), token, browser.agent(), clock.instant());
        return new Entrance(token, new Guardian(known.code(), phone.masked(), number), known.first());
    }

    private record Asked(String phone, String mac) {}

    private Asked asked(String hash) {
        Asked[] asked = new Asked[1];
        new Sql(em)
                .query(
                        "select phone_sealed, code_mac from family_code where request_hash = ?",
                        row -> asked[0] = new Asked(row.getString(1), row.getString(2)),
                        hash);
        if (asked[0] == null) {
            throw new FamilyRefusal("code-over");
        }
        return asked[0];
    }

    private static String phoneOwner(String hash) {
        return "code " + hash + " phone";
    }
}
