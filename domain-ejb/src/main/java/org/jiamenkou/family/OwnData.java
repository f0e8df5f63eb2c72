package org.jiamenkou.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What this module keeps about a family: the guardian, the children, who else looks after them, requests, answers, devices. */
@ApplicationScoped
class OwnData implements FamilyData {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    private final Vault vault = Vault.configured();

    /** For the container. */
    @NullUnmarked
    OwnData() {}

    @Override
    public List<DataTable> of(Guardian guardian, Collection<String> childCodes) {
        return List.of(
                guardian(guardian),
                children(guardian),
                companions(childCodes),
                claims(guardian),
                consents(guardian),
                devices(guardian));
    }

    private DataTable guardian(Guardian guardian) {
        return table(
                "guardian",
                List.of("code", "phone", "language", "since"),
                "select code, phone_sealed, language, created_at from guardian where code = ? and erased_at is null",
                row -> row(
                        row.getString(1),
                        vault.open(row.getString(2), GuardianStore.phoneOwner(row.getString(1))),
                        row.getString(3),
                        Sql.moment(row, 4)),
                guardian.code());
    }

    private DataTable children(Guardian guardian) {
        SealedChild sealed = new SealedChild(vault);
        return table(
                "children",
                List.of(
                        "code",
                        "name",
                        "district",
                        "school",
                        "grade",
                        "class",
                        "roll-number",
                        "aided",
                        "document",
                        "rights",
                        "since"),
                "select c.code, c.name_sealed, d.name, s.name, c.grade, c.class_name, c.roll_sealed, c.aided_sealed,"
                        + " c.document_sealed, g.rights, g.since from guardianship g join child c on c.code = g.child_code"
                        + " join district d on d.code = c.district_code left join school s on s.code = c.school_code"
                        + " where g.guardian_code = ? and g.ended_at is null and c.erased_at is null",
                row -> {
                    String code = row.getString(1);
                    boolean full = row.getString(10).equals("FULL");
                    String roll = row.getString(7);
                    String document = row.getString(9);
                    return row(
                            code,
                            sealed.openName(code, row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            ChildStore.number(row, 5),
                            row.getString(6),
                            full && roll != null ? sealed.openRoll(code, roll) : null,
                            full ? sealed.openAided(code, row.getString(8)) : null,
                            full && document != null ? sealed.openDocument(code, document) : null,
                            row.getString(10),
                            Sql.moment(row, 11));
                },
                guardian.code());
    }

    /** Others are shown as they are on the pages: their numbers are not the guardian's. */
    private DataTable companions(Collection<String> childCodes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String child : childCodes) {
            new GuardianStore(em, vault)
                    .of(child)
                    .forEach(other -> rows.add(row(child, other.phoneMasked(), other.right(), other.since())));
        }
        return new DataTable("guardians", List.of("child", "phone", "rights", "since"), rows);
    }

    private DataTable claims(Guardian guardian) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        new ClaimStore(em, vault)
                .of(guardian.code())
                .forEach(claim -> rows.add(row(
                        claim.code(),
                        claim.name(),
                        claim.schoolName(),
                        claim.grade(),
                        claim.className(),
                        claim.state(),
                        claim.reason())));
        return new DataTable("requests", List.of("code", "name", "school", "grade", "class", "state", "reason"), rows);
    }

    private DataTable consents(Guardian guardian) {
        return table(
                "consents",
                List.of("purpose", "decision", "notice-version", "notice-hash", "at"),
                "select purpose, decision, notice_version, notice_hash, decided_at from family_consent"
                        + " where guardian_code = ? order by id",
                row -> row(row.getString(1), row.getString(2), row.getString(3), row.getString(4), Sql.moment(row, 5)),
                guardian.code());
    }

    private DataTable devices(Guardian guardian) {
        return table(
                "devices",
                List.of("number", "browser", "started", "seen", "ended"),
                "select number, agent, started_at, seen_at, ended_at from family_session where guardian_code = ?"
                        + " order by started_at",
                row -> row(
                        row.getString(1), row.getString(2), Sql.moment(row, 3), Sql.moment(row, 4), Sql.moment(row, 5)),
                guardian.code());
    }

    private interface Reader {
        List<@Nullable Object> read(ResultSet row) throws SQLException;
    }

    private DataTable table(String name, List<String> columns, String statement, Reader reader, Object... values) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        new Sql(em).query(statement, row -> rows.add(reader.read(row)), values);
        return new DataTable(name, columns, rows);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }
}
