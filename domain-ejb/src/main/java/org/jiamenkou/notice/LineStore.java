package org.jiamenkou.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines of drafts. Whoever changes a line holds the row of its revision until the transaction ends, so that
 * changes of one text come one after the other and none slips in while it is reviewed or published.
 */
class LineStore {

    private static final String MARKS = ", ?".repeat(RuleCells.COUNT);
    private static final String LINE = "select version, mended_by, mended_at, school, text, came_as, unread, silent"
            + " from sentence where revision_id = ? and number = ?";

    private final Sql sql;

    LineStore(Sql sql) {
        this.sql = sql;
    }

    /** A line that is held for change. */
    record Held(long revision, int number, int version, LineState state) {}

    /** Holds the draft; refuses {@code unknown-revision}, and {@code notice-state} where it is no draft any more. */
    long hold(TextRef text) {
        List<Long> ids = new ArrayList<>();
        sql.query(
                "select id, state from notice_revision where notice_code = ? and revision = ? for update",
                row -> {
                    RevisionState state = RevisionState.valueOf(row.getString(2));
                    if (state != RevisionState.DRAFT) {
                        throw new NoticeRefusal("notice-state", "mend", text.notice(), text.revision(), state.code());
                    }
                    ids.add(row.getLong(1));
                },
                text.notice(),
                text.revision());
        if (ids.isEmpty()) {
            throw new NoticeRefusal("unknown-revision", text.notice(), text.revision());
        }
        return ids.get(0);
    }

    /** Holds the line; refuses {@code unknown-line}, and {@code line-changed} with who and when where it was seen older. */
    Held hold(LineRef line) {
        long revision = hold(line.text());
        List<Held> found = new ArrayList<>();
        sql.query(
                LINE,
                row -> {
                    if (row.getInt(1) != line.version()) {
                        throw new NoticeRefusal(
                                "line-changed",
                                line.number(),
                                String.valueOf(row.getString(2)),
                                String.valueOf(Sql.moment(row, 3)));
                    }
                    found.add(new Held(revision, line.number(), line.version(), state(revision, line.number(), row)));
                },
                revision,
                line.number());
        if (found.isEmpty()) {
            throw new NoticeRefusal("unknown-line", line.number());
        }
        return found.get(0);
    }

    /** The line as that version left it; refuses {@code unknown-version}. */
    LineState version(Held line, int version) {
        List<LineState> found = new ArrayList<>();
        sql.query(
                "select 0, null, null, school, text, came_as, unread, silent from line_version"
                        + " where revision_id = ? and number = ? and version = ?",
                row -> found.add(read(row, oldRules(line, version))),
                line.revision(),
                line.number(),
                version);
        if (found.isEmpty()) {
            throw new NoticeRefusal("unknown-version", version);
        }
        return found.get(0);
    }

    /** Stores the line as it is now and keeps what it was; gives its new version. */
    int change(Held line, LineState now, LineAct act, @Nullable Integer restored, String who, Instant when) {
        if (line.version() == 0) {
            keep(line, 0, line.state(), LineAct.TAKEN, null, null, null);
        }
        int version = line.version() + 1;
        sql.update(
                "update sentence set school = ?, text = ?, came_as = ?, unread = ?, silent = ?, version = ?,"
                        + " mended_by = ?, mended_at = ? where revision_id = ? and number = ?",
                now.school(),
                now.text(),
                now.cameAs(),
                SpanList.column(now.unread()),
                SpanList.column(now.silent()),
                version,
                who,
                Sql.utc(when),
                line.revision(),
                line.number());
        withoutRules(line);
        write("rule (revision_id, sentence_number, ", now.rules(), line.revision(), line.number());
        keep(line, version, now, act, restored, who, when);
        return version;
    }

    /** Takes the rules of the line out, for others to be written in their place. */
    void withoutRules(Held line) {
        sql.update("delete from rule where revision_id = ? and sentence_number = ?", line.revision(), line.number());
    }

    /** The line the last change is undone to. */
    int before(Held line) {
        int[] effective = {line.version()};
        sql.query(
                "select coalesce(restored, version) from line_version"
                        + " where revision_id = ? and number = ? and version = ?",
                row -> effective[0] = row.getInt(1),
                line.revision(),
                line.number(),
                line.version());
        if (effective[0] == 0) {
            throw new NoticeRefusal("nothing-to-undo", line.number());
        }
        return effective[0] - 1;
    }

    /**
     * The other line of a split or a joining.
     *
     * @param number its number
     * @param version its version now
     * @param untouched whether nothing was done to it since
     */
    record Partner(int number, int version, boolean untouched) {}

    /** The other line where the change that would be undone was a split or a joining. */
    Optional<Partner> partner(Held line) {
        List<Partner> found = new ArrayList<>();
        sql.query(
                "select o.number, s.version, coalesce(n.restored, n.version) = o.version from line_version c"
                        + " join line_version v on v.revision_id = c.revision_id and v.number = c.number"
                        + " and v.version = coalesce(c.restored, c.version)"
                        + " join line_version o on o.revision_id = v.revision_id and o.made_at = v.made_at"
                        + " and o.act = v.act and o.made_by = v.made_by and o.number <> v.number"
                        + " join sentence s on s.revision_id = o.revision_id and s.number = o.number"
                        + " join line_version n on n.revision_id = s.revision_id and n.number = s.number"
                        + " and n.version = s.version"
                        + " where c.revision_id = ? and c.number = ? and c.version = ? and v.act in ('SPLIT', 'JOINED')",
                row -> found.add(new Partner(row.getInt(1), row.getInt(2), row.getBoolean(3))),
                line.revision(),
                line.number(),
                line.version());
        return found.stream().findFirst();
    }

    /** Whether the line was split or joined between that version and now. */
    boolean isCutBetween(Held line, int version) {
        int[] cuts = {0};
        sql.query(
                "select count(*) from line_version where revision_id = ? and number = ? and version > ? and version <= ?"
                        + " and act in ('SPLIT', 'JOINED')",
                row -> cuts[0] = row.getInt(1),
                line.revision(),
                line.number(),
                version,
                line.version());
        return cuts[0] > 0;
    }

    /** The next free number for a rule; a number that a version still holds is not given again. */
    int nextRule(long revision) {
        return 1
                + Math.max(
                        last("select max(number) from rule where revision_id = ?", revision),
                        last("select max(number) from line_version_rule where revision_id = ?", revision));
    }

    /** The next free number for a line. */
    int nextLine(long revision) {
        return 1 + last("select max(number) from sentence where revision_id = ?", revision);
    }

    private int last(String statement, long revision) {
        int[] last = {0};
        sql.query(statement, row -> last[0] = row.getInt(1), revision);
        return last[0];
    }

    private void keep(
            Held line,
            int version,
            LineState state,
            LineAct act,
            @Nullable Integer restored,
            @Nullable String who,
            @Nullable Instant when) {
        sql.update(
                "insert into line_version (revision_id, number, version, act, restored, made_by, made_at, school, text,"
                        + " unread, came_as, silent) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.revision(),
                line.number(),
                version,
                act.name(),
                restored,
                who,
                when == null ? null : Sql.utc(when),
                state.school(),
                state.text(),
                SpanList.column(state.unread()),
                state.cameAs(),
                SpanList.column(state.silent()));
        write(
                "line_version_rule (revision_id, sentence_number, version, ",
                state.rules(),
                line.revision(),
                line.number(),
                version);
    }

    private void write(String table, List<RuleCells> rules, Object... key) {
        String marks = "?" + ", ?".repeat(key.length - 1) + MARKS;
        sql.batch("insert into " + table + RuleCells.COLUMNS + ") values (" + marks + ")", batch -> {
            for (RuleCells rule : rules) {
                @Nullable Object[] values = Arrays.copyOf(key, key.length + RuleCells.COUNT);
                System.arraycopy(rule.cells(), 0, values, key.length, RuleCells.COUNT);
                batch.add(values);
            }
        });
    }

    private LineState state(long revision, int number, ResultSet row) throws SQLException {
        return read(
                row,
                rules(
                        "select " + RuleCells.COLUMNS
                                + " from rule where revision_id = ? and sentence_number = ? order by number",
                        revision,
                        number));
    }

    private List<RuleCells> oldRules(Held line, int version) {
        return rules(
                "select " + RuleCells.COLUMNS + " from line_version_rule where revision_id = ? and sentence_number = ?"
                        + " and version = ? order by number",
                line.revision(),
                line.number(),
                version);
    }

    private List<RuleCells> rules(String statement, Object... values) {
        List<RuleCells> rules = new ArrayList<>();
        sql.query(
                statement,
                row -> {
                    @Nullable Object[] cells = new @Nullable Object[RuleCells.COUNT];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.getObject(i + 1);
                    }
                    rules.add(new RuleCells(cells));
                },
                values);
        return rules;
    }

    private static LineState read(ResultSet row, List<RuleCells> rules) throws SQLException {
        return new LineState(
                row.getString(4),
                row.getString(5),
                row.getString(6),
                SpanList.parse(row.getString(7)),
                SpanList.parse(row.getString(8)),
                rules);
    }
}
