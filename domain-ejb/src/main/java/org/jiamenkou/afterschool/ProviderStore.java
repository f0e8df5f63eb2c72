package org.jiamenkou.afterschool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Sql;

/** Reads and writes the whitelist. */
class ProviderStore {

    private static final String SELECT =
            "select code, district_code, number, name, first_day, last_day, state, document, reason, version"
                    + " from afterschool_provider";

    private final Sql sql;

    ProviderStore(Sql sql) {
        this.sql = sql;
    }

    List<ProviderRow> of(String district) {
        return rows(" where district_code = ? order by name, number", district);
    }

    /** The body of that code in that district; refuses {@code unknown-provider}. */
    ProviderRow get(String code, String district) {
        return rows(" where code = ?", code).stream()
                .filter(provider -> provider.district().equals(district))
                .findFirst()
                .orElseThrow(() -> new AfterschoolRefusal("unknown-provider", code));
    }

    void add(ProviderRow provider) {
        sql.update(
                "insert into afterschool_provider (number, name, first_day, last_day, state, document, reason, code,"
                        + " district_code, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                provider.number(),
                provider.name(),
                provider.firstDay(),
                provider.lastDay(),
                provider.state().name(),
                provider.document(),
                provider.reason(),
                provider.code(),
                provider.district());
    }

    /** Writes a body where it is still as it was seen; tells whether it was. */
    boolean change(ProviderRow provider) {
        return sql.update(
                        "update afterschool_provider set number = ?, name = ?, first_day = ?, last_day = ?, state = ?,"
                                + " document = ?, reason = ?, version = version + 1 where code = ? and version = ?",
                        provider.number(),
                        provider.name(),
                        provider.firstDay(),
                        provider.lastDay(),
                        provider.state().name(),
                        provider.document(),
                        provider.reason(),
                        provider.code(),
                        provider.version())
                == 1;
    }

    private List<ProviderRow> rows(String where, String value) {
        List<ProviderRow> rows = new ArrayList<>();
        sql.query(
                SELECT + where,
                row -> rows.add(new ProviderRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        ProviderState.valueOf(row.getString(7)),
                        row.getString(8),
                        row.getString(9),
                        row.getInt(10))),
                value);
        return rows;
    }
}
