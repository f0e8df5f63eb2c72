package org.jiamenkou.booking;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Sql;

/**
 * Recomputes everything the engine promises, from the bookings up, and tells every difference. It reads one snapshot, so that it may run
 * while others book.
 */
public final class EngineAudit {

    private static final int ROUND = 1000;

    private EngineAudit() {}

    /** Seals what has happened since the last sealer went by; how many events. Commits. */
    public static int seal(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        int sealed = 0;
        int last = ROUND;
        while (last == ROUND) {
            last = new Sealer(new Sql(connection)).seal(ROUND);
            connection.commit();
            sealed += last;
        }
        return sealed;
    }

    /** Every difference, or nothing when all is well. The connection is given back outside a transaction. */
    public static List<Difference> check(Connection connection) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement snapshot = connection.createStatement()) {
            snapshot.execute("start transaction with consistent snapshot");
            Sql sql = new Sql(connection);
            List<Difference> found = new ArrayList<>();
            new PoolChecks(sql).run(found);
            new ParticipantChecks(sql).run(found);
            new HistoryChecks(sql).run(found);
            return found;
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(isolation);
        }
    }
}
