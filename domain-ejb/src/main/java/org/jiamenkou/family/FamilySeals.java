package org.jiamenkou.family;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jiamenkou.vault.Resealing;
import org.jiamenkou.vault.Vault;

/** What becomes of families' data when the key of the installation does. */
public final class FamilySeals {

    private final Resealing resealing;
    private final Vault vault;
    private final SealedChild sealed;

    private FamilySeals(Connection connection, Vault vault) {
        this.resealing = new Resealing(connection, vault);
        this.vault = vault;
        this.sealed = new SealedChild(vault);
    }

    /**
     * Seals everything with the current key and finds it by new indexes; repeatable at any point. Codes on their way are given up:
     * nobody knows them. Gives how many rows were changed.
     */
    public static int reseal(Connection connection, Vault vault) throws SQLException {
        FamilySeals seals = new FamilySeals(connection, vault);
        int changed = seals.guardians() + seals.children() + seals.claims() + seals.invitations();
        execute(connection, "delete from family_code");
        connection.commit();
        return changed;
    }

    /** Forgets what a lost key has sealed: families and rolls have to be registered again. */
    public static void forget(Connection connection) throws SQLException {
        execute(connection, "delete from family_code");
        execute(connection, "update family_session set ended_at = coalesce(ended_at, utc_timestamp(6))");
        execute(
                connection,
                "update family_claim set name_sealed = null, number_end_sealed = null,"
                        + " state = case when state = 'WAITING' then 'WITHDRAWN' else state end");
        execute(
                connection,
                "update family_invitation set phone_sealed = null, phone_index = null,"
                        + " ended_at = coalesce(ended_at, utc_timestamp(6))");
        execute(connection, "update guardianship set ended_at = coalesce(ended_at, utc_timestamp(6))");
        execute(
                connection,
                "update guardian set phone_sealed = null, phone_index = null,"
                        + " erased_at = coalesce(erased_at, utc_timestamp(6))");
        execute(
                connection,
                "update child set name_sealed = null, roll_sealed = null, roll_index = null, match_index = null,"
                        + " aided_sealed = null, document_sealed = null, document_index = null,"
                        + " erased_at = coalesce(erased_at, utc_timestamp(6))");
    }

    private int guardians() throws SQLException {
        return resealing.rows("guardian", "code", List.of("phone_sealed", "phone_index"), row -> {
            String phone = row.seal("phone_sealed", GuardianStore.phoneOwner(row.text("code")));
            if (phone != null) {
                row.index("phone_index", vault.index(Phone.INDEX, phone));
            }
        });
    }

    private int children() throws SQLException {
        List<String> columns = List.of(
                "school_code",
                "grade",
                "class_name",
                "name_sealed",
                "roll_sealed",
                "roll_index",
                "match_index",
                "aided_sealed",
                "document_sealed",
                "document_index");
        return resealing.rows("child", "code", columns, this::child);
    }

    private void child(Resealing.Row row) {
        String code = row.text("code");
        String name = row.seal("name_sealed", SealedChild.owner(code, "name"));
        String roll = row.seal("roll_sealed", SealedChild.owner(code, "roll"));
        String document = row.seal("document_sealed", SealedChild.owner(code, "document"));
        row.seal("aided_sealed", SealedChild.owner(code, "aided"));
        if (roll != null && name != null) {
            SchoolClass schoolClass = new SchoolClass(Integer.parseInt(row.text("grade")), row.text("class_name"));
            row.index("roll_index", sealed.rollIndex(roll));
            row.index(
                    "match_index",
                    sealed.matchIndex(row.text("school_code"), schoolClass, name, SealedChild.end(roll)));
        }
        if (document != null) {
            row.index("document_index", sealed.documentIndex(document));
        }
    }

    private int claims() throws SQLException {
        return resealing.rows("family_claim", "code", List.of("name_sealed", "number_end_sealed"), row -> {
            row.seal("name_sealed", ClaimStore.owner(row.text("code"), "name"));
            row.seal("number_end_sealed", ClaimStore.owner(row.text("code"), "number"));
        });
    }

    private int invitations() throws SQLException {
        return resealing.rows("family_invitation", "code", List.of("phone_sealed", "phone_index"), row -> {
            String phone = row.seal("phone_sealed", InvitationStore.owner(row.text("code")));
            if (phone != null) {
                row.index("phone_index", vault.index(Phone.INDEX, phone));
            }
        });
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement prepared = connection.createStatement()) {
            prepared.executeUpdate(statement);
        }
    }
}
