package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.intake.IntakeReading;
import org.jiamenkou.intake.IntakeReport;
import org.jiamenkou.intake.IntakeTable;
import org.jiamenkou.intake.Shape;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a file would give, before anything is changed.
 *
 * @param shape what it holds
 * @param report what became of its rows
 * @param lines how many lines it would give
 * @param understood how many of them were understood to the end
 * @param rules how many rules they hold
 * @param rows its first lines
 * @param findings what a clerk should know, row by row; the first of it
 * @param findingsTotal how much there is of it
 * @param table the columns of the file and what they were taken for, or null where it is no table
 * @param besideMended whether somebody mended the draft there is: then that one stays and another is begun
 */
public record ImportPreview(
        Shape shape,
        IntakeReport report,
        int lines,
        int understood,
        int rules,
        List<Row> rows,
        List<IntakeFinding> findings,
        int findingsTotal,
        @Nullable IntakeTable table,
        boolean besideMended) {

    private static final int SHOWN = 100;
    private static final int FINDINGS = 200;

    /**
     * A line of the file.
     *
     * @param row its row in the file
     * @param school the school cell
     * @param text the words
     * @param rules how many rules were read from it
     * @param unread the stretches that were not understood
     */
    public record Row(int row, String school, String text, int rules, List<Span> unread) {

        /** Copies the stretches. */
        public Row {
            unread = List.copyOf(unread);
        }
    }

    /** What this file would give. */
    static ImportPreview of(IntakeFile file, Progress progress) {
        boolean readable = file.report().trusted() && file.places().isEmpty();
        List<IntakeReading> readings = readable ? file.readings(progress) : List.of();
        List<Row> rows = readings.stream()
                .sorted((one, other) -> Boolean.compare(
                        one.reading().isUnderstood(), other.reading().isUnderstood()))
                .limit(SHOWN)
                .map(ImportPreview::row)
                .toList();
        List<IntakeFinding> findings = file.report().findings();
        return new ImportPreview(
                file.shape(),
                file.report(),
                readings.size(),
                (int) readings.stream()
                        .filter(reading -> reading.reading().isUnderstood())
                        .count(),
                readings.stream().mapToInt(ImportPreview::rules).sum(),
                rows,
                findings.subList(0, Math.min(FINDINGS, findings.size())),
                findings.size(),
                file.table(),
                false);
    }

    /** The same, beside a draft that somebody has mended or not. */
    ImportPreview beside(boolean mended) {
        return new ImportPreview(shape, report, lines, understood, rules, rows, findings, findingsTotal, table, mended);
    }

    private static Row row(IntakeReading reading) {
        return new Row(
                reading.row(),
                reading.reading().line().school(),
                reading.reading().line().text(),
                rules(reading),
                reading.reading().unread());
    }

    private static int rules(IntakeReading reading) {
        return reading.reading().zones().stream()
                .mapToInt(zone -> zone.rules().size())
                .sum();
    }

    /** Copies the lists. */
    public ImportPreview {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
