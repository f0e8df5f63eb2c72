package org.jiamenkou.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.staff.SetUpCode;

/** {@code ./run set-up-code}: a way in for whoever runs the machine, when the administrators have lost theirs. */
final class SetUp implements Verb {

    @Override
    public String name() {
        return "set-up-code";
    }

    @Override
    public String usage() {
        return "set-up-code                   prints a new one-time code for /admin/staff/set-up";
    }

    @Override
    public int run(VerbDesk desk, List<String> arguments) {
        DatabaseAddress database = desk.database();
        try (Connection connection = open(database)) {
            desk.out().println(SetUpCode.issue(connection, NoticeVerb.CLOCK));
            return 0;
        } catch (SQLException failed) {
            throw new LaunchRefused("The set-up code could not be kept: " + failed.getMessage(), failed);
        }
    }

    /** A new code for the first administrator, as long as there is no account. */
    static Optional<String> code(DatabaseAddress database) {
        try (Connection connection = open(database)) {
            return SetUpCode.ifNobody(connection, NoticeVerb.CLOCK);
        } catch (SQLException failed) {
            throw new LaunchRefused("The set-up code could not be kept: " + failed.getMessage(), failed);
        }
    }

    private static Connection open(DatabaseAddress database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
