package org.jiamenkou.family;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jiamenkou.message.LetterSeals;
import org.jiamenkou.staff.SealedDatabase;
import org.jiamenkou.vault.Vault;

/**
 * Changes the key of copies: temporary tables hide the real ones from one connection, so that all other tests keep their key.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RotationProbe {

    private static final List<String> TABLES = List.of(
            "staff_account",
            "staff_session",
            "guardian",
            "child",
            "family_claim",
            "family_invitation",
            "family_code",
            "message_letter");

    @Resource(lookup = "jdbc/jiamenkou")
    private DataSource source;

    /** Something done with the copies. */
    public interface Work {
        /** Does it. */
        void with(Connection copies) throws SQLException;
    }

    /** Runs the work on copies of the tables. */
    public void onCopies(Work work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (String table : TABLES) {
                execute(connection, "create temporary table copy_of_" + table + " like " + table);
                execute(connection, "insert into copy_of_" + table + " select * from " + table);
                execute(connection, "alter table copy_of_" + table + " rename to " + table);
            }
            try {
                work.with(connection);
            } finally {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                for (String table : TABLES) {
                    execute(connection, "drop temporary table " + table);
                }
            }
        }
    }

    /** Seals everything with the vault's current key, as the verb does. */
    static int reseal(Connection connection, Vault vault) throws SQLException {
        return SealedDatabase.reseal(connection, vault)
                + FamilySeals.reseal(connection, vault)
                + LetterSeals.reseal(connection, vault);
    }

    /** The same connection, which breaks at the so-manyth statement. */
    static Connection breakingAt(Connection connection, int statement) {
        int[] left = {statement};
        return (Connection) Proxy.newProxyInstance(
                RotationProbe.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && --left[0] <= 0) {
                        throw new SQLException("broken on purpose");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
