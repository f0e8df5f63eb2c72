package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.Nullable;

/** The rows of children and of who looks after them. */
final class ChildStore {

    private static final int ROUND = 500;
    private static final String COLUMNS =
            "select c.code, c.name_sealed, c.district_code, c.school_code, s.name, c.grade, c.class_name, c.aided_sealed,"
                    + " c.origin, c.left_at, ";
    private static final String ROW = COLUMNS + "g.rights from guardianship g join child c on c.code = g.child_code"
            + " left join school s on s.code = c.school_code"
            + " where g.guardian_code = ? and g.ended_at is null and c.erased_at is null";

    private final Sql sql;
    private final SealedChild sealed;

    ChildStore(EntityManager em, Vault vault) {
        this.sql = new Sql(em);
        this.sealed = new SealedChild(vault);
    }

    /** The children of a guardian. */
    List<ChildRow> of(String guardian) {
        return rows(ROW + " order by g.since, c.code", guardian);
    }

    /** That child of a guardian; empty when it is not theirs. */
    List<ChildRow> of(String guardian, String child) {
        return rows(ROW + " and c.code = ?", guardian, child);
    }

    /** That child, whoever looks after it; empty when it was erased. */
    Optional<ChildRow> find(String child) {
        return withCodes(List.of(child)).stream().findFirst();
    }

    /** Children by code, with everything. */
    List<ChildRow> withCodes(Collection<String> codes) {
        List<String> all = List.copyOf(codes);
        List<ChildRow> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ROUND) {
            List<String> some = all.subList(from, Math.min(all.size(), from + ROUND));
            rows.addAll(rows(
                    COLUMNS + "'FULL' from child c left join school s on s.code = c.school_code"
                            + " where c.erased_at is null and c.code in (" + GuardianStore.marks(some) + ")",
                    some.toArray()));
        }
        return rows;
    }

    /** The children on the roll of whom all of this is true. */
    List<String> matching(Claimed claimed) {
        List<String> indexes =
                sealed.matchIndexes(claimed.school(), claimed.schoolClass(), claimed.name(), claimed.numberEnd());
        List<String> found = new ArrayList<>();
        sql.query(
                "select code from child where match_index in (" + GuardianStore.marks(indexes)
                        + ") and left_at is null and erased_at is null for update",
                row -> found.add(row.getString(1)),
                indexes.toArray());
        return found;
    }

    /** Binds a guardian to a child, or widens what the guardian may do. */
    void bind(String guardian, String child, Right right, String source, Instant now) {
        sql.update(
                "insert into guardianship (guardian_code, child_code, rights, source, since) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update source = values(source), rights ="
                        + " case when ended_at is null and rights = 'FULL' then rights else values(rights) end,"
                        + " ended_at = null",
                guardian,
                child,
                right.name(),
                source,
                Sql.utc(now));
    }

    /** Enters a child that is on no roll. */
    void enter(String code, String name, NewChild child, Instant now) {
        IdentityDocument document = child.document();
        sql.update(
                "insert into child (code, origin, district_code, grade, name_sealed, document_type, document_sealed,"
                        + " document_index, created_at) values (?, 'OWN', ?, ?, ?, ?, ?, ?, ?)",
                code,
                child.district(),
                child.grade(),
                sealed.closeName(code, name),
                document == null ? null : document.type().name(),
                document == null ? null : sealed.closeDocument(code, document),
                document == null ? null : sealed.documentIndex(SealedChild.told(document)),
                Sql.utc(now));
    }

    /** Corrects what a family has entered itself; false where the child is on a roll, which only its school corrects. */
    boolean correct(String code, String name, @Nullable Integer grade) {
        return sql.update(
                        "update child set name_sealed = ?, grade = ? where code = ? and origin = 'OWN' and erased_at is null",
                        sealed.closeName(code, name),
                        grade,
                        code)
                == 1;
    }

    /** Whether a guardian has entered a child with that document before. */
    boolean knows(String guardian, IdentityDocument document) {
        boolean[] known = {false};
        sql.query(
                "select 1 from child c join guardianship g on g.child_code = c.code where g.guardian_code = ?"
                        + " and g.ended_at is null and c.document_index = ?",
                row -> known[0] = true,
                guardian,
                sealed.documentIndex(SealedChild.told(document)));
        return known[0];
    }

    private List<ChildRow> rows(String statement, Object... values) {
        List<ChildRow> rows = new ArrayList<>();
        sql.query(statement, row -> rows.add(row(row)), values);
        return rows;
    }

    private ChildRow row(ResultSet row) throws SQLException {
        String code = row.getString(1);
        Right right = Right.valueOf(row.getString(11));
        boolean left = row.getObject(10) != null;
        boolean own = row.getString(9).equals("OWN");
        Integer grade = number(row, 6);
        return new ChildRow(
                code,
                sealed.openName(code, row.getString(2)),
                row.getString(3),
                left ? null : row.getString(4),
                left ? null : row.getString(5),
                ChildRow.stageOf(grade),
                grade,
                left ? null : row.getString(7),
                right == Right.FULL && sealed.openAided(code, row.getString(8)),
                own ? ChildState.OWN : left ? ChildState.LEFT : ChildState.BOUND,
                right,
                null);
    }

    static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
