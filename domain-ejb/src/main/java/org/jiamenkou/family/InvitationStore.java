package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Masks;
import org.jiamenkou.vault.Vault;

/** The rows of invitations. */
final class InvitationStore {

    private static final String ROW =
            "select i.code, i.child_code, c.name_sealed, i.phone_sealed, i.rights, i.expires_at"
                    + " from family_invitation i join child c on c.code = i.child_code"
                    + " where i.ended_at is null and i.expires_at > ? and c.erased_at is null and ";

    private final Sql sql;
    private final Vault vault;
    private final SealedChild sealed;

    InvitationStore(EntityManager em, Vault vault) {
        this.sql = new Sql(em);
        this.vault = vault;
        this.sealed = new SealedChild(vault);
    }

    void add(String code, String child, String by, Phone phone, Right right, Instant now, Instant expires) {
        sql.update(
                "insert into family_invitation (code, child_code, invited_by, phone_sealed, phone_index, rights, asked_at,"
                        + " expires_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                code,
                child,
                by,
                vault.close(phone.digits(), owner(code)),
                vault.index(Phone.INDEX, phone.digits()),
                right.name(),
                Sql.utc(now),
                Sql.utc(expires));
    }

    /** Those that wait for an answer of this guardian. */
    List<InvitationRow> to(String guardian, Instant now) {
        return rows(
                ROW + "i.phone_index = (select g.phone_index from guardian g where g.code = ?) order by i.asked_at",
                Sql.utc(now),
                guardian);
    }

    /** Those for a child that nobody has answered. */
    List<InvitationRow> of(String child, Instant now) {
        return rows(ROW + "i.child_code = ? order by i.asked_at", Sql.utc(now), child);
    }

    /** Who invited. */
    String by(String code) {
        String[] by = {""};
        sql.query("select invited_by from family_invitation where code = ?", row -> by[0] = row.getString(1), code);
        return by[0];
    }

    /** Ends an invitation; false when it was ended already. */
    boolean end(String code, Instant now) {
        return sql.update(
                        "update family_invitation set ended_at = ? where code = ? and ended_at is null",
                        Sql.utc(now),
                        code)
                == 1;
    }

    private List<InvitationRow> rows(String statement, Object... values) {
        List<InvitationRow> rows = new ArrayList<>();
        sql.query(statement, row -> rows.add(row(row)), values);
        return rows;
    }

    private InvitationRow row(ResultSet row) throws SQLException {
        String code = row.getString(1);
        String child = row.getString(2);
        return new InvitationRow(
                code,
                child,
                Masks.name(sealed.openName(child, row.getString(3))),
                Masks.phone(vault.open(row.getString(4), owner(code))),
                Right.valueOf(row.getString(5)),
                Objects.requireNonNull(Sql.moment(row, 6)));
    }

    static String owner(String code) {
        return "invitation " + code + " phone";
    }
}
