package org.jiamenkou.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jiamenkou.audit.AuditChain;

/** {@code ./run audit-trail}: follows the audit trail and fails at the first entry that is changed, missing or out of place. */
final class AuditTrailVerb implements Verb {

    @Override
    public String name() {
        return "audit-trail";
    }

    @Override
    public String usage() {
        return "audit-trail                   检查审计日志的哈希链,断链时返回 1";
    }

    @Override
    public int run(VerbDesk desk, List<String> arguments) {
        DatabaseAddress database = desk.database();
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            AuditChain.Finding finding = AuditChain.verify(connection);
            if (finding.whole()) {
                desk.out().println("审计日志完整: " + finding.entries() + " 条");
                return 0;
            }
            desk.err().println("审计日志在第 " + (finding.entries() + 1) + " 条断开: " + finding.broken());
            return 1;
        } catch (SQLException failed) {
            throw new LaunchRefused("The audit trail could not be read: " + failed.getMessage(), failed);
        }
    }
}
