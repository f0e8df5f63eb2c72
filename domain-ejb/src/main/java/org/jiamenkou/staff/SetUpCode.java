package org.jiamenkou.staff;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import org.jiamenkou.vault.Tokens;

/** The one-time code by which whoever runs the product becomes an administrator; kept as its hash, one at a time. */
public final class SetUpCode {

    private static final String KEEP = "insert into staff_set_up (id, code_hash, issued_at) values (1, ?, ?)"
            + " on duplicate key update code_hash = values(code_hash), issued_at = values(issued_at)";

    private SetUpCode() {}

    /** A new code, when there is no account yet. */
    public static Optional<String> ifNobody(Connection connection, Clock clock) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select exists (select 1 from staff_account)")) {
            return rows.next() && rows.getBoolean(1) ? Optional.empty() : Optional.of(issue(connection, clock));
        }
    }

    /** A new code; the one before it is worth nothing from now on. */
    public static String issue(Connection connection, Clock clock) throws SQLException {
        String code = Tokens.legible(4);
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, Tokens.hash(Tokens.typed(code)));
            keep.setObject(2, Moments.kept(clock.instant()));
            keep.executeUpdate();
        }
        return code;
    }
}
