package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.notice.Comparison.LineDifference;
import org.jiamenkou.zone.Difference;
import org.jiamenkou.zone.Finding;
import org.jiamenkou.zone.Outcome;
import org.jiamenkou.zone.Sentence;

/** What checks and comparisons find, as rows and back. */
final class FoundRows {

    /** The section of places that lead elsewhere. */
    static final String PLACES = "places";

    /** The section of lines that differ. */
    static final String LINES = "lines";

    private FoundRows() {}

    /** Findings kind by kind, the gravest first. */
    static List<Inspection.Row> ofFindings(List<Finding> found) {
        List<Inspection.Row> rows = new ArrayList<>();
        WorkList.byKind(found).forEach((section, kind) -> kind.forEach(one -> rows.add(row(section, one))));
        return rows;
    }

    /** The kinds of findings, with these first rows of each. */
    static List<WorkList.Kind> kinds(Map<String, Integer> totals, List<Inspection.Row> first) {
        Map<String, List<Finding>> shown = new LinkedHashMap<>();
        totals.keySet().forEach(section -> shown.put(section, new ArrayList<>()));
        first.forEach(row -> shown.computeIfAbsent(row.section(), section -> new ArrayList<>())
                .add(finding(row)));
        return shown.entrySet().stream()
                .map(kind -> new WorkList.Kind(
                        code(kind.getKey()),
                        severity(kind.getKey()),
                        totals.getOrDefault(kind.getKey(), 0),
                        kind.getValue()))
                .toList();
    }

    /** A finding of a row; of its sentences only the numbers are kept. */
    static Finding finding(Inspection.Row row) {
        List<String> cells = CellText.split(row.cells());
        String place = cells.get(0);
        return new Finding(
                code(row.section()),
                severity(row.section()),
                place.isEmpty() ? null : place,
                CellText.split(cells.get(1)),
                Stream.of(cells.get(2).split(" "))
                        .filter(number -> !number.isEmpty())
                        .map(number -> new Sentence(Integer.parseInt(number), "", ""))
                        .toList(),
                CellText.split(cells.get(3)));
    }

    /** Two texts compared. */
    static List<Inspection.Row> ofComparison(List<Difference.Change> places, List<LineDifference> lines) {
        List<Inspection.Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new Inspection.Row(
                LINES,
                CellText.join(List.of(
                        line.kind().name(),
                        line.school(),
                        line.text(),
                        Integer.toString(line.before()),
                        Integer.toString(line.after()))))));
        places.forEach(place -> rows.add(new Inspection.Row(
                PLACES,
                CellText.join(List.of(place.place(), place.part(), told(place.before()), told(place.after()))))));
        return rows;
    }

    static Difference.Change place(Inspection.Row row) {
        List<String> cells = CellText.split(row.cells());
        return new Difference.Change(cells.get(0), cells.get(1), told(cells.get(2)), told(cells.get(3)));
    }

    static LineDifference line(Inspection.Row row) {
        List<String> cells = CellText.split(row.cells());
        return new LineDifference(
                Comparison.Kind.valueOf(cells.get(0)),
                cells.get(1),
                cells.get(2),
                Integer.parseInt(cells.get(3)),
                Integer.parseInt(cells.get(4)));
    }

    private static Inspection.Row row(String section, Finding one) {
        String sentences = one.sentences().stream()
                .map(sentence -> Integer.toString(sentence.number()))
                .collect(Collectors.joining(" "));
        String place = one.place() == null ? "" : one.place();
        return new Inspection.Row(
                section,
                CellText.join(List.of(place, CellText.join(one.schools()), sentences, CellText.join(one.arguments()))));
    }

    private static String told(Difference.Told told) {
        List<String> cells = new ArrayList<>(List.of(told.outcome().name()));
        cells.addAll(told.schools());
        return CellText.join(cells);
    }

    private static Difference.Told told(String text) {
        List<String> cells = CellText.split(text);
        return new Difference.Told(Outcome.valueOf(cells.get(0)), cells.subList(1, cells.size()));
    }

    private static Severity severity(String section) {
        return Severity.values()[section.charAt(0) - '0'];
    }

    private static String code(String section) {
        return section.substring(1);
    }
}
