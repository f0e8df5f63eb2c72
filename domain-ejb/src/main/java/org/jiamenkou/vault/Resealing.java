package org.jiamenkou.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Seals what tables keep with the current key, some hundred rows to a transaction. Rows that carry the current key's name are passed
 * over, so it can be interrupted anywhere and begun again.
 */
public final class Resealing {

    private static final int ROUND = 200;

    private final Connection connection;
    private final Vault vault;

    /** On that connection, whose transactions it ends itself; the vault has the new key as its current one, and the old. */
    public Resealing(Connection connection, Vault vault) {
        this.connection = connection;
        this.vault = vault;
    }

    /** Says what of a row is to be sealed anew, and which indexes go with it. */
    public interface Rule {

        /** Seals it. */
        void reseal(Row row);
    }

    /** One row while it is sealed anew. */
    public final class Row {

        private final Map<String, @Nullable String> kept;
        private final Map<String, String> changes = new LinkedHashMap<>();

        private Row(Map<String, @Nullable String> kept) {
            this.kept = kept;
        }

        /** What a column holds; empty for nothing. */
        public String text(String column) {
            String text = kept.get(column);
            return text == null ? "" : text;
        }

        /** Seals a column anew for its owner and gives what it says; a column with nothing in it stays so and gives nothing. */
        public @Nullable String seal(String column, String owner) {
            String sealed = kept.get(column);
            if (sealed == null) {
                return null;
            }
            String plain = vault.open(sealed, owner);
            if (!vault.isCurrent(sealed)) {
                changes.put(column, vault.close(plain, owner));
            }
            return plain;
        }

        /** Keeps another index in a column. */
        public void index(String column, String index) {
            if (!index.equals(kept.get(column))) {
                changes.put(column, index);
            }
        }

        /** The vault that seals. */
        public Vault vault() {
            return vault;
        }
    }

    /** Goes through a table by its key; gives how many rows were changed. */
    public int rows(String table, String key, List<String> columns, Rule rule) throws SQLException {
        connection.setAutoCommit(false);
        int changed = 0;
        String last = "";
        for (List<Row> round = round(table, key, columns, last); !round.isEmpty(); ) {
            for (Row row : round) {
                rule.reseal(row);
                changed += row.changes.isEmpty() ? 0 : keep(table, key, row);
            }
            connection.commit();
            last = round.get(round.size() - 1).text(key);
            round = round(table, key, columns, last);
        }
        return changed;
    }

    private List<Row> round(String table, String key, List<String> columns, String after) throws SQLException {
        List<String> all = new ArrayList<>(columns);
        all.add(0, key);
        String from = after.isEmpty() ? "" : " where " + key + " > ?";
        String statement = "select " + String.join(", ", all) + " from " + table + from + " order by " + key + " limit "
                + ROUND + " for update";
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            if (!after.isEmpty()) {
                prepared.setString(1, after);
            }
            try (ResultSet result = prepared.executeQuery()) {
                while (result.next()) {
                    Map<String, @Nullable String> kept = new LinkedHashMap<>();
                    for (String column : all) {
                        kept.put(column, result.getString(column));
                    }
                    rows.add(new Row(kept));
                }
            }
        }
        return rows;
    }

    private int keep(String table, String key, Row row) throws SQLException {
        String set = String.join(" = ?, ", row.changes.keySet()) + " = ?";
        try (PreparedStatement prepared =
                connection.prepareStatement("update " + table + " set " + set + " where " + key + " = ?")) {
            int at = 1;
            for (String value : row.changes.values()) {
                prepared.setString(at++, value);
            }
            prepared.setString(at, row.text(key));
            return prepared.executeUpdate();
        }
    }
}
