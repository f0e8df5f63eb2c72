package org.jiamenkou.node;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/** Keeps the beats of every node. */
@Stateless
public class Nodes {

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Nodes() {}

    /** Notes that the application is there, and how long the database takes to answer it. */
    public void beat(String node, String application, String version, Instant started, String revision) {
        Sql sql = new Sql(em);
        long asked = System.nanoTime();
        sql.query("select 1", row -> row.getInt(1));
        int millis = (int) Duration.ofNanos(System.nanoTime() - asked).toMillis();
        int known = sql.update(
                "update node_beat set version = ?, started_at = ?, seen_at = ?, revision = ?, answer_millis = ?"
                        + " where node = ? and application = ?",
                version,
                Sql.utc(started),
                Sql.utc(clock.instant()),
                revision,
                millis,
                node,
                application);
        if (known == 0) {
            sql.update(
                    "insert into node_beat (node, application, version, started_at, seen_at, revision, answer_millis)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    node,
                    application,
                    version,
                    Sql.utc(started),
                    Sql.utc(clock.instant()),
                    revision,
                    millis);
            sql.update(
                    "delete from node_beat where seen_at < ?",
                    Sql.utc(clock.instant().minus(FORGOTTEN)));
        }
    }

    /** The application was stopped. */
    public void forget(String node, String application) {
        new Sql(em).update("delete from node_beat where node = ? and application = ?", node, application);
    }

    /** Every application of every node, seen within a day. */
    public List<NodeRow> list() {
        List<NodeRow> nodes = new ArrayList<>();
        Instant now = clock.instant();
        new Sql(em)
                .query(
                        "select node, application, version, started_at, seen_at, revision, answer_millis from node_beat"
                                + " order by node, application",
                        row -> nodes.add(new NodeRow(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                Objects.requireNonNull(Sql.moment(row, 4)),
                                Objects.requireNonNull(Sql.moment(row, 5)),
                                row.getString(6),
                                row.getInt(7),
                                now)));
        return nodes;
    }
}
