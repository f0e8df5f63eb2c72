package org.jiamenkou.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.zone.Difference;
import org.jiamenkou.zone.Finding;
import org.jiamenkou.zone.Outcome;
import org.jiamenkou.zone.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What long looks find comes back from its rows as it went in. */
class KeptRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "一小", "a\nb", "\\", "\\n", "x\\\ny\n", "𠮷"})
    void anyTextComesBack(String text) {
        List<String> cells = List.of(text, "", CellText.join(List.of(text, text)));

        assertThat(CellText.split(CellText.join(cells))).isEqualTo(cells);
        assertThat(CellText.split(CellText.split(CellText.join(cells)).get(2))).containsExactly(text, text);
    }

    @Test
    void findingsComeBackKindByKindTheGravestFirst() {
        Finding gap = finding("gap-place", Severity.WARNING, "旧楼", List.of());
        Finding twice = finding("overlap-place", Severity.ERROR, null, List.of("一小", "二小"));
        List<Inspection.Row> rows = FoundRows.ofFindings(List.of(gap, twice, twice));
        Map<String, Integer> totals = new TreeMap<>();
        rows.forEach(row -> totals.merge(row.section(), 1, Integer::sum));

        List<WorkList.Kind> kinds = FoundRows.kinds(totals, rows.subList(0, 2));

        assertThat(kinds).extracting(WorkList.Kind::code).containsExactly("overlap-place", "gap-place");
        assertThat(kinds.get(0).total()).isEqualTo(2);
        assertThat(kinds.get(0).shown()).hasSize(2).allSatisfy(found -> {
            assertThat(found.schools()).containsExactly("一小", "二小");
            assertThat(found.words()).isEqualTo(twice.words());
            assertThat(found.sentences()).extracting(Sentence::number).containsExactly(3, 7);
        });
    }

    @Test
    void aComparisonComesBack() {
        Difference.Change place = new Difference.Change(
                "长安路",
                "1-9号",
                new Difference.Told(Outcome.ONE, List.of("一小")),
                new Difference.Told(Outcome.GAP, List.of()));
        Comparison.LineDifference line =
                new Comparison.LineDifference(Comparison.Kind.READ_OTHERWISE, "一小", "长安路", 3, 4);

        List<Inspection.Row> rows = FoundRows.ofComparison(List.of(place), List.of(line));

        assertThat(FoundRows.line(rows.get(0))).isEqualTo(line);
        assertThat(FoundRows.place(rows.get(1))).isEqualTo(place);
    }

    @Test
    void aPreviewComesBack() {
        byte[] file = "school,rule\n一小,长安路1号；@@旧楼@@\n,没有学校\n二小,和平路\n".getBytes(UTF_8);
        ImportPreview preview = ImportPreview.of(Intake.read(file, IntakeOptions.usual()), Progress.UNWATCHED);

        assertThat(preview.lines()).isEqualTo(2);
        assertThat(PreviewRows.read(PreviewRows.of(preview))).isEqualTo(preview);
    }

    private static Finding finding(String code, Severity severity, @Nullable String place, List<String> schools) {
        return new Finding(
                code,
                severity,
                place,
                schools,
                List.of(new Sentence(3, "一小", "长安路"), new Sentence(7, "二小", "长安路")),
                List.of("1-9号"));
    }
}
