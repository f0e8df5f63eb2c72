package org.jiamenkou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A clerk says which column of a table is what. */
class NamedColumnsTest {

    @Test
    void whatWasTakenForWhatIsTold() {
        IntakeTable table = table(read("附件一\n学校,办学地点,招生范围,\n一小,甲路1号,长安路1-9号,备\n二小,乙路2号,和平路\n", null));

        assertThat(table.row()).isEqualTo(2);
        assertThat(table.columns()).extracting(IntakeTable.Titled::letter).containsExactly("A", "B", "C", "D");
        assertThat(table.columns()).extracting(IntakeTable.Titled::meant).containsExactly("学校", "", "招生范围", "");
        assertThat(table.columns().get(2).samples()).containsExactly("长安路1-9号", "和平路");
    }

    @Test
    void titlesNobodyKnowsAreNamedByAClerk() {
        String file = "承办单位,管片\n一小,长安路1-9号\n二小,和平路\n";
        IntakeFile unread = read(file, null);
        assertThat(unread.report().trusted()).isFalse();
        assertThat(table(unread).columns())
                .extracting(IntakeTable.Titled::title)
                .containsExactly("承办单位", "管片");

        IntakeFile named = read(file, new IntakeColumns("", 1, List.of("学校", "招生范围")));

        assertThat(named.report().trusted()).isTrue();
        assertThat(named.shape()).isEqualTo(Shape.LINES);
        assertThat(named.ruleLines())
                .extracting(line -> line.school() + ":" + line.text())
                .containsExactly("一小:长安路1-9号", "二小:和平路");
        assertThat(table(named).columns()).extracting(IntakeTable.Titled::title).containsExactly("承办单位", "管片");
    }

    @Test
    void aColumnTakenWronglyIsPutRight() {
        String file = "学校,范围,招生范围\n一小,略,长安路1-9号\n";
        assertThat(read(file, null).ruleLines()).extracting(line -> line.text()).containsExactly("略");

        IntakeFile named = read(file, new IntakeColumns("", 1, List.of("学校", "", "招生范围")));

        assertThat(named.ruleLines()).extracting(line -> line.text()).containsExactly("长安路1-9号");
        assertThat(named.report().of("extra-column")).hasSize(1);
    }

    @Test
    void aTableWithoutTitlesIsReadFromItsFirstRow() {
        IntakeFile named = read("一小,长安路1-9号\n二小,和平路\n", new IntakeColumns("", 0, List.of("学校", "招生范围")));

        assertThat(named.ruleLines()).hasSize(2);
        assertThat(named.report().rows()).isEqualTo(2);
    }

    @Test
    void aRequiredColumnThatNobodyNamedIsMissing() {
        IntakeFile named = read("甲,乙\n一小,和平路\n", new IntakeColumns("", 1, List.of("学校", "")));

        assertThat(named.report().trusted()).isFalse();
        assertThat(named.lines()).isEmpty();
    }

    @Test
    void whatAClerkSaidIsKeptAsText() {
        IntakeColumns columns = new IntakeColumns("小学 2026", 3, List.of("学校", "", "招生范围", ""));

        assertThat(IntakeColumns.parse(columns.toString())).isEqualTo(columns);
        assertThat(IntakeColumns.choices()).contains("学校", "招生范围", "路名或小区", "单双");
    }

    private static IntakeFile read(String file, @Nullable IntakeColumns columns) {
        return Intake.read(file.getBytes(UTF_8), IntakeOptions.usual().naming(columns));
    }

    private static IntakeTable table(IntakeFile file) {
        return Objects.requireNonNull(file.table());
    }
}
