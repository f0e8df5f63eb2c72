package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Masks;
import org.jiamenkou.vault.Vault;

/** The rows of guardians. */
final class GuardianStore {

    private static final int ROUND = 500;

    private final Sql sql;
    private final Vault vault;

    GuardianStore(EntityManager em, Vault vault) {
        this.sql = new Sql(em);
        this.vault = vault;
    }

    /** Somebody by a number, and whether the number is new here. */
    record Known(String code, boolean first) {}

    /** Whom a letter goes to. */
    record Recipient(String guardian, String phone, String language) {}

    /** The guardian of that number, made where there is none; two at once get the same one. */
    Known welcome(Phone phone, String language, Instant now) {
        Optional<String> known = find(phone);
        if (known.isPresent()) {
            sql.update("update guardian set language = ? where code = ?", language, known.get());
            return new Known(known.get(), false);
        }
        String code = Codes.fresh();
        sql.update(
                "insert into guardian (code, phone_sealed, phone_index, language, created_at) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update language = values(language)",
                code,
                vault.close(phone.digits(), phoneOwner(code)),
                vault.index(Phone.INDEX, phone.digits()),
                language,
                Sql.utc(now));
        String stored = find(phone).orElseThrow();
        return new Known(stored, stored.equals(code));
    }

    Optional<String> find(Phone phone) {
        List<String> indexes = vault.indexes(Phone.INDEX, phone.digits());
        List<String> found = new ArrayList<>();
        sql.query(
                "select code from guardian where phone_index in (" + marks(indexes) + ")",
                row -> found.add(row.getString(1)),
                indexes.toArray());
        return found.stream().findFirst();
    }

    /** Makes what one guardian does at once come one after the other. */
    void lock(String code) {
        sql.query("select code from guardian where code = ? and erased_at is null for update", row -> {}, code);
    }

    /** The guardians of a child that may do everything. */
    List<Recipient> fullGuardians(String child) {
        return fullGuardians(List.of(child)).getOrDefault(child, List.of());
    }

    /** The guardians of children that may do everything, by the codes of the children. */
    Map<String, List<Recipient>> fullGuardians(List<String> children) {
        Map<String, List<Recipient>> found = new HashMap<>();
        for (int from = 0; from < children.size(); from += ROUND) {
            List<String> some = children.subList(from, Math.min(children.size(), from + ROUND));
            sql.query(
                    "select g.code, g.phone_sealed, g.language, s.child_code from guardianship s join guardian g"
                            + " on g.code = s.guardian_code where s.child_code in (" + marks(some)
                            + ") and s.ended_at is null and s.rights = 'FULL' and g.erased_at is null order by s.since, g.code",
                    row -> found.computeIfAbsent(row.getString(4), child -> new ArrayList<>())
                            .add(recipient(row.getString(1), row.getString(2), row.getString(3))),
                    some.toArray());
        }
        return found;
    }

    /** Everybody who looks after a child. */
    List<GuardianRow> of(String child) {
        List<GuardianRow> found = new ArrayList<>();
        sql.query(
                "select g.code, g.phone_sealed, s.rights, s.since from guardianship s join guardian g"
                        + " on g.code = s.guardian_code where s.child_code = ? and s.ended_at is null"
                        + " and g.erased_at is null order by s.since, g.code",
                row -> found.add(new GuardianRow(
                        row.getString(1),
                        Masks.phone(vault.open(row.getString(2), phoneOwner(row.getString(1)))),
                        Right.valueOf(row.getString(3)),
                        Objects.requireNonNull(Sql.moment(row, 4)))),
                child);
        return found;
    }

    Optional<Recipient> recipient(String guardian) {
        List<Recipient> found = new ArrayList<>();
        sql.query(
                "select code, phone_sealed, language from guardian where code = ? and erased_at is null",
                row -> found.add(recipient(row.getString(1), row.getString(2), row.getString(3))),
                guardian);
        return found.stream().findFirst();
    }

    private Recipient recipient(String code, String sealed, String language) {
        return new Recipient(code, vault.open(sealed, phoneOwner(code)), language);
    }

    static String phoneOwner(String code) {
        return "guardian " + code + " phone";
    }

    static String marks(List<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
