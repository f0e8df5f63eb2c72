package org.jiamenkou.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/** Reads the lists of texts: one statement counts, one reads the page. */
class TextLister {

    private static final String FROM = " from notice_revision r join notice n on n.code = r.notice_code"
            + " join district d on d.code = n.district_code where n.district_code in (";
    private static final String ROWS =
            "select n.code, n.district_code, d.name, n.stage, n.admission_year, n.population,"
                    + " r.title, r.number, r.published_on, r.source_name, r.source_address, r.revision, r.state,"
                    + " (select count(*) from sentence s where s.revision_id = r.id),"
                    + " (select count(*) from sentence s where s.revision_id = r.id and s.unread is not null),"
                    + " (select coalesce(sum(s.version), 0) from sentence s where s.revision_id = r.id),"
                    + " (select count(*) from finding f where f.revision_id = r.id and f.severity = 'ERROR'"
                    + " and f.settled_at is null),"
                    + " r.drafted_by, r.reviewed_by, r.published_by, r.created_at, r.publish_at, r.published_at,"
                    + " r.publication_refused";

    private final Sql sql;

    TextLister(Sql sql) {
        this.sql = sql;
    }

    TextPage page(Collection<String> districts, TextQuery query) {
        if (districts.isEmpty()) {
            return new TextPage(0, List.of());
        }
        StringBuilder where = new StringBuilder(FROM)
                .append(String.join(", ", Collections.nCopies(districts.size(), "?")))
                .append(')');
        List<@Nullable Object> values = new ArrayList<>(districts);
        filter(query, where, values);
        int[] total = {0};
        sql.query("select count(*)" + where, row -> total[0] = row.getInt(1), values.toArray());
        values.add(query.size());
        values.add(query.first());
        List<TextRow> texts = new ArrayList<>();
        sql.query(
                ROWS + where + " order by " + query.order().sql() + " limit ? offset ?",
                row -> texts.add(text(row)),
                values.toArray());
        return new TextPage(total[0], texts);
    }

    /** How many texts of these districts wait for each thing: one statement. */
    Map<TextQuery.Waiting, Long> waiting(Collection<String> districts) {
        Map<TextQuery.Waiting, Long> counts = new EnumMap<>(TextQuery.Waiting.class);
        String among = FROM + String.join(", ", Collections.nCopies(districts.size(), "?")) + ')';
        StringBuilder all = new StringBuilder();
        List<@Nullable Object> values = new ArrayList<>();
        for (TextQuery.Waiting one : TextQuery.Waiting.values()) {
            if (one != TextQuery.Waiting.ANY) {
                all.append(all.isEmpty() ? "" : " union all ")
                        .append("select '")
                        .append(one.name());
                all.append("', count(*)").append(among).append(one.sql());
                values.addAll(districts);
            }
        }
        sql.query(
                all.toString(),
                row -> counts.put(TextQuery.Waiting.valueOf(row.getString(1)), row.getLong(2)),
                values.toArray());
        return counts;
    }

    /** The text; refuses {@code unknown-revision}. */
    TextRow get(TextRef ref) {
        List<TextRow> texts = new ArrayList<>();
        sql.query(
                ROWS + " from notice_revision r join notice n on n.code = r.notice_code"
                        + " join district d on d.code = n.district_code where r.notice_code = ? and r.revision = ?",
                row -> texts.add(text(row)),
                ref.notice(),
                ref.revision());
        if (texts.isEmpty()) {
            throw new NoticeRefusal("unknown-revision", ref.notice(), ref.revision());
        }
        return texts.get(0);
    }

    private static void filter(TextQuery query, StringBuilder where, List<@Nullable Object> values) {
        SchoolYear year = query.year();
        also(where, values, " and n.admission_year = ?", year == null ? null : year.value());
        also(where, values, " and n.stage = ?", name(query.stage()));
        also(where, values, " and n.population = ?", name(query.population()));
        also(where, values, " and r.state = ?", name(query.state()));
        where.append(query.waiting().sql());
        if (!query.words().isEmpty()) {
            where.append(" and (locate(?, r.title) > 0 or locate(?, r.number) > 0)");
            values.addAll(List.of(query.words(), query.words()));
        }
    }

    private static void also(
            StringBuilder where, List<@Nullable Object> values, String clause, @Nullable Object value) {
        if (value != null) {
            where.append(clause);
            values.add(value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static TextRow text(ResultSet row) throws SQLException {
        NoticeRow notice = new NoticeRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Stage.valueOf(row.getString(4)),
                new SchoolYear(row.getInt(5)),
                Population.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getString(11),
                row.getInt(12),
                RevisionState.valueOf(row.getString(13)));
        Instant created = Objects.requireNonNull(Sql.moment(row, 21));
        TextRow.Life life = new TextRow.Life(
                row.getString(18),
                row.getString(19),
                row.getString(20),
                created,
                Sql.moment(row, 22),
                Sql.moment(row, 23),
                row.getString(24));
        return new TextRow(notice, row.getInt(14), row.getInt(15), row.getInt(16), row.getInt(17), life);
    }
}
