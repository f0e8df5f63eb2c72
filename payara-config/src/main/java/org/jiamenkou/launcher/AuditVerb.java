package org.jiamenkou.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jiamenkou.booking.Difference;
import org.jiamenkou.booking.EngineAudit;

/** {@code ./run audit}: recomputes every pool from the bookings and follows every event; fails when anything differs. */
final class AuditVerb implements Verb {

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String usage() {
        return "audit                         按报名记录重算名额、台账、候补、冲突与哈希链,有出入时返回 1";
    }

    @Override
    public int run(VerbDesk desk, List<String> arguments) {
        DatabaseAddress database = desk.database();
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            int sealed = EngineAudit.seal(connection);
            List<Difference> differences = EngineAudit.check(connection);
            desk.out().println("新封存 " + sealed + " 条记录");
            differences.forEach(desk.out()::println);
            desk.out().println(differences.isEmpty() ? "核对无出入" : "核对发现 " + differences.size() + " 处出入");
            return differences.isEmpty() ? 0 : 1;
        } catch (SQLException failed) {
            throw new LaunchRefused("The bookings could not be read: " + failed.getMessage(), failed);
        }
    }
}
