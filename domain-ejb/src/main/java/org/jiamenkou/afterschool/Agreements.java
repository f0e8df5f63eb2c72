package org.jiamenkou.afterschool;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/** Keeps the texts families agree to: every version, unchanged. */
@Stateless
public class Agreements {

    private static final String SELECT =
            "select code, school_code, number, title, body, sha256, made_at from afterschool_agreement";

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Agreements() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Agreements(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** The text of a school that holds now. */
    public Optional<Agreement> current(String school) {
        return rows(" where school_code = ? order by number desc limit 1", school).stream()
                .findFirst();
    }

    /** Every text a school ever had, the last first. */
    public List<Agreement> of(String school) {
        return rows(" where school_code = ? order by number desc", school);
    }

    /** One version by its code. */
    public Optional<Agreement> find(String code) {
        return rows(" where code = ?", code).stream().findFirst();
    }

    /** Makes a text the school's; the same text again stays the version it is. */
    public Agreement write(String school, String title, String body, String by) {
        String plain = body.strip().replace("\r\n", "\n");
        String digest = sha256(title.strip() + "\n" + plain);
        Optional<Agreement> stands = current(school);
        if (stands.isPresent() && stands.get().sha256().equals(digest)) {
            return stands.get();
        }
        String code = Codes.fresh();
        new Sql(em)
                .update(
                        "insert into afterschool_agreement (code, school_code, number, title, body, sha256, made_by, made_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                        code,
                        school,
                        stands.map(Agreement::number).orElse(0) + 1,
                        title.strip(),
                        plain,
                        digest,
                        by,
                        Sql.utc(clock.instant()));
        return find(code).orElseThrow();
    }

    private List<Agreement> rows(String where, String value) {
        List<Agreement> rows = new ArrayList<>();
        new Sql(em)
                .query(
                        SELECT + where,
                        row -> rows.add(new Agreement(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                Objects.requireNonNull(Sql.moment(row, 7)))),
                        value);
        return rows;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
