package org.jiamenkou.notice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.intake.Shape;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.NoticeReader;
import org.jiamenkou.rule.RuleLine;

/** Reads one line of a draft, and rules in columns, by the same grammar as a file. */
class LineReader {

    private static final String COUNTED = "楼栋数";

    private final Sql sql;

    LineReader(Sql sql) {
        this.sql = sql;
    }

    /** What the line says, under the short names and habits of the other lines of its text. */
    LineReading read(long revision, String school, String text) {
        List<RuleLine> lines = new ArrayList<>();
        sql.query(
                "select distinct school from sentence where revision_id = ?",
                row -> lines.add(new RuleLine(row.getString(1), "")),
                revision);
        sql.query(
                "select school, text from sentence where revision_id = ? and text like ? limit 1",
                row -> lines.add(new RuleLine(row.getString(1), row.getString(2))),
                revision,
                "%" + COUNTED + "%");
        lines.add(new RuleLine(school, text));
        List<LineReading> readings = NoticeReader.read(lines);
        return readings.get(readings.size() - 1);
    }

    /** What the columns say of a place for those schools; refuses {@code rule-unreadable} with the reason in words. */
    static LineReading columns(String school, RuleEntry entry) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("学校", school);
        cells.put("社区", entry.community());
        cells.put("路名或小区", entry.place());
        cells.put("起号", entry.from());
        cells.put("止号", entry.to());
        cells.put("单双", entry.parity());
        cells.put("栋/期/组", entry.parts());
        cells.put("含/不含", entry.include());
        cells.put("人群", entry.persons());
        String table = row(cells.keySet()) + row(cells.values());
        IntakeOptions options = IntakeOptions.usual().expecting(Shape.RULES);
        IntakeFile file = Intake.read(table.getBytes(StandardCharsets.UTF_8), options);
        List<IntakeFinding> wrong = file.report().of(Severity.ERROR);
        if (!wrong.isEmpty()) {
            IntakeFinding first = wrong.get(0);
            throw new NoticeRefusal(
                    "rule-unreadable",
                    new IntakeFinding(0, first.column(), first.severity(), first.code(), first.arguments()));
        }
        if (file.rules().isEmpty()) {
            throw new NoticeRefusal("rule-is-a-sentence", entry.place());
        }
        return file.rules().get(0).reading();
    }

    private static String row(Iterable<String> cells) {
        List<String> quoted = new ArrayList<>();
        cells.forEach(cell -> quoted.add('"' + cell.replace("\"", "\"\"") + '"'));
        return String.join(",", quoted) + "\n";
    }
}
