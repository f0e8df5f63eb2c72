package org.jiamenkou.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.audit.AuditEntry.Actor;
import org.jiamenkou.audit.AuditEntry.Outcome;
import org.jspecify.annotations.Nullable;

/** The trail in the database, on the connection of the transaction in progress. */
final class AuditStore {

    private static final String COLUMNS = "number, at, login, name, role, address, district_code, what, subject,"
            + " before_text, after_text, outcome, previous, hash";

    private final Connection connection;

    AuditStore(Connection connection) {
        this.connection = connection;
    }

    /** The last entry: its number and its hash. */
    record Head(long number, String hash) {}

    /** Adds an entry at the end; the end is locked until the transaction ends. */
    void append(AuditEntry entry, Instant now) throws SQLException {
        Head head = head(" for update");
        long number = head.number() + 1;
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        String hash = AuditRow.hash(number, at, entry, head.hash());
        insert(new AuditRow(number, at, entry, head.hash(), hash));
        try (PreparedStatement update =
                connection.prepareStatement("update audit_head set number = ?, hash = ? where id = 1")) {
            update.setLong(1, number);
            update.setString(2, hash);
            update.executeUpdate();
        }
    }

    Head head(String lock) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number, hash from audit_head where id = 1" + lock)) {
            rows.next();
            return new Head(rows.getLong(1), rows.getString(2));
        }
    }

    /** Entries by number, from the first after {@code number}. */
    List<AuditRow> after(long number, int limit) throws SQLException {
        return rows(
                "select " + COLUMNS + " from audit_entry where number > ? order by number limit " + limit,
                List.of(number));
    }

    List<AuditRow> search(AuditQuery query) throws SQLException {
        StringBuilder where = new StringBuilder("(district_code is null");
        List<Object> values = new ArrayList<>(query.districts());
        if (!values.isEmpty()) {
            where.append(" or district_code in (?")
                    .append(", ?".repeat(values.size() - 1))
                    .append(')');
        }
        where.append(')');
        also(where, values, " and login = ?", query.login());
        String what = query.what();
        also(where, values, " and left(what, char_length(?)) = ?", what, what);
        also(where, values, " and at >= ?", utc(query.from()));
        also(where, values, " and at < ?", utc(query.to()));
        return rows(
                "select " + COLUMNS + " from audit_entry where " + where + " order by number desc limit "
                        + query.limit() + " offset " + query.offset(),
                values);
    }

    private static void also(StringBuilder where, List<Object> values, String words, @Nullable Object... given) {
        for (Object value : given) {
            if (value == null) {
                return;
            }
            values.add(value);
        }
        where.append(words);
    }

    private void insert(AuditRow row) throws SQLException {
        AuditEntry entry = row.entry();
        Actor actor = entry.actor();
        String sql = "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            bind(
                    insert,
                    row.number(),
                    utc(row.at()),
                    actor.login(),
                    actor.name(),
                    actor.role(),
                    actor.address(),
                    entry.district(),
                    entry.what(),
                    entry.subject(),
                    entry.before(),
                    entry.after(),
                    entry.outcome().name(),
                    row.previous(),
                    row.hash());
            insert.executeUpdate();
        }
    }

    private List<AuditRow> rows(String sql, List<Object> values) throws SQLException {
        List<AuditRow> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, values.toArray());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
        }
        return found;
    }

    private static AuditRow row(ResultSet row) throws SQLException {
        Actor actor = new Actor(row.getString(3), row.getString(4), row.getString(5), row.getString(6));
        AuditEntry entry = new AuditEntry(
                actor,
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                Outcome.valueOf(row.getString(12)));
        Instant at = row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new AuditRow(row.getLong(1), at, entry, row.getString(13), row.getString(14));
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
