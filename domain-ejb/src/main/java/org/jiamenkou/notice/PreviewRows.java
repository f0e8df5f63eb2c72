package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.intake.IntakeReport;
import org.jiamenkou.intake.IntakeTable;
import org.jiamenkou.intake.Shape;
import org.jiamenkou.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** What a large file would give, as rows and back. */
final class PreviewRows {

    private static final String WHOLE = "1 whole";
    private static final String TABLE = "2 table";
    private static final String COLUMN = "3 column";
    private static final String FINDING = "4 finding";
    private static final String LINE = "5 line";

    private PreviewRows() {}

    static List<Inspection.Row> of(ImportPreview preview) {
        List<Inspection.Row> rows = new ArrayList<>();
        IntakeReport report = preview.report();
        rows.add(row(
                WHOLE,
                preview.shape().name(),
                report.format(),
                text(report.rows()),
                text(report.blank()),
                text(report.refused()),
                Boolean.toString(report.trusted()),
                text(preview.lines()),
                text(preview.understood()),
                text(preview.rules()),
                text(preview.findingsTotal())));
        IntakeTable table = preview.table();
        if (table != null) {
            rows.add(row(TABLE, table.sheet(), text(table.row())));
            table.columns()
                    .forEach(one -> rows.add(
                            row(COLUMN, one.letter(), one.title(), one.meant(), CellText.join(one.samples()))));
        }
        preview.findings()
                .forEach(one -> rows.add(row(
                        FINDING,
                        text(one.row()),
                        one.column() == null ? "" : one.column(),
                        one.severity().name(),
                        one.code(),
                        CellText.join(one.arguments()))));
        preview.rows()
                .forEach(one -> rows.add(row(
                        LINE,
                        text(one.row()),
                        one.school(),
                        one.text(),
                        text(one.rules()),
                        one.unread().isEmpty() ? "" : String.valueOf(SpanList.column(one.unread())))));
        return rows;
    }

    static ImportPreview read(List<Inspection.Row> rows) {
        Map<String, List<List<String>>> sections = rows.stream()
                .collect(Collectors.groupingBy(
                        Inspection.Row::section,
                        Collectors.mapping(row -> CellText.split(row.cells()), Collectors.toList())));
        List<String> whole = sections.getOrDefault(WHOLE, List.of()).get(0);
        List<IntakeFinding> findings = sections.getOrDefault(FINDING, List.of()).stream()
                .map(PreviewRows::finding)
                .toList();
        IntakeReport report = new IntakeReport(
                whole.get(1),
                number(whole.get(2)),
                number(whole.get(3)),
                number(whole.get(4)),
                whole.get(5).equals("true"),
                findings);
        return new ImportPreview(
                Shape.valueOf(whole.get(0)),
                report,
                number(whole.get(6)),
                number(whole.get(7)),
                number(whole.get(8)),
                sections.getOrDefault(LINE, List.of()).stream()
                        .map(PreviewRows::line)
                        .toList(),
                findings,
                number(whole.get(9)),
                table(sections),
                false);
    }

    private static @Nullable IntakeTable table(Map<String, List<List<String>>> sections) {
        List<IntakeTable.Titled> columns = sections.getOrDefault(COLUMN, List.of()).stream()
                .map(cells ->
                        new IntakeTable.Titled(cells.get(0), cells.get(1), cells.get(2), CellText.split(cells.get(3))))
                .toList();
        return sections.getOrDefault(TABLE, List.of()).stream()
                .findFirst()
                .map(cells -> new IntakeTable(cells.get(0), number(cells.get(1)), columns))
                .orElse(null);
    }

    private static IntakeFinding finding(List<String> cells) {
        return new IntakeFinding(
                number(cells.get(0)),
                cells.get(1).isEmpty() ? null : cells.get(1),
                Severity.valueOf(cells.get(2)),
                cells.get(3),
                CellText.split(cells.get(4)));
    }

    private static ImportPreview.Row line(List<String> cells) {
        return new ImportPreview.Row(
                number(cells.get(0)),
                cells.get(1),
                cells.get(2),
                number(cells.get(3)),
                cells.get(4).isEmpty() ? List.of() : SpanList.parse(cells.get(4)));
    }

    private static Inspection.Row row(String section, String... cells) {
        return new Inspection.Row(section, CellText.join(List.of(cells)));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
