package org.jiamenkou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jiamenkou.rule.RuleLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** School and sentence as CSV; the sentences are of the notice of 成都温江区, 2025, and its like. */
class LinesFromCsvTest {

    private static final String WENJIANG =
            "school,rule\n东大街一小,东大街151号\n东大街一小,柳城北街(999号除外)\n" + "东大街二小,\"云溪路(500号、515号、518号除外)\"\n";

    @Test
    void sentencesAreHandedOverVerbatimWithTheirRows() {
        IntakeFile file = read(WENJIANG);

        assertThat(file.report().trusted()).isTrue();
        assertThat(file.shape()).isEqualTo(Shape.LINES);
        assertThat(file.lines())
                .containsExactly(
                        new IntakeLine(2, new RuleLine("东大街一小", "东大街151号")),
                        new IntakeLine(3, new RuleLine("东大街一小", "柳城北街(999号除外)")),
                        new IntakeLine(4, new RuleLine("东大街二小", "云溪路(500号、515号、518号除外)")));
        assertThat(file.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16BE"})
    void theEncodingIsFoundFromTheBytes(String charset) {
        String mark = charset.equals("UTF-16BE") ? "\uFEFF" : "";
        IntakeFile file = Intake.read((mark + WENJIANG).getBytes(Charset.forName(charset)), IntakeOptions.usual());

        assertThat(file.ruleLines()).isEqualTo(read(WENJIANG).ruleLines());
        assertThat(file.report().format()).contains("16".repeat(charset.contains("16") ? 1 : 0));
    }

    @Test
    void theMarkOfUtf8IsNoPartOfTheFirstTitle() {
        assertThat(read("\uFEFF" + WENJIANG).lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void theSeparatorIsFoundFromTheTitles(String separator) {
        IntakeFile file = read("序号,服务区范围,学校名称\r\n1,和平路,庆丰街小学\r\n".replace(",", separator));

        assertThat(file.ruleLines()).containsExactly(new RuleLine("庆丰街小学", "和平路"));
        assertThat(file.report().of("extra-column"))
                .singleElement()
                .extracting(f -> f.arguments().get(0))
                .isEqualTo("序号");
    }

    @Test
    void aCellMayHoldLineBreaksAndRowsStillCountAsASpreadsheetShowsThem() {
        IntakeFile file = read("school,rule\n东大街一小,\"东大街151号；\n迎晖路\"\n庆丰街小学,和平路\n");

        assertThat(file.lines()).extracting(IntakeLine::row).containsExactly(2, 3);
        assertThat(file.lines().get(0).line().text()).isEqualTo("东大街151号；\n迎晖路");
    }

    @Test
    void everyRowIsALineAFindingOrABlank() {
        IntakeFile file = read("2025年小学招生范围\nschool,rule\n东大街一小,东大街151号\n,和平路\n东大街二小,\n\n"
                + "school,rule\n庆丰街小学,和平路\n政通小学,南江路\n鹏程小学,涌泉洪江村\n政通小学,南江路\n");

        assertThat(file.report().trusted()).isTrue();
        assertThat(file.report().findings())
                .extracting(IntakeFinding::row, IntakeFinding::code)
                .containsExactly(
                        tuple(1, "above-titles"),
                        tuple(4, "school-missing"),
                        tuple(5, "rule-missing"),
                        tuple(7, "titles-again"),
                        tuple(11, "line-twice"));
        assertThat(file.lines().size() + file.report().refused() + file.report().blank())
                .isEqualTo(file.report().rows());
        assertThat(file.report().findings().get(1).words()).isEqualTo("第4行：「school」列没有学校（范围：和平路）");
    }

    @Test
    void anEmptySchoolMeansTheSchoolAboveOnlyWhenTheClerkSaysSo() {
        byte[] bytes = "school,rule\n东大街一小,东大街151号\n,迎晖路\n".getBytes(UTF_8);

        assertThat(Intake.read(bytes, IntakeOptions.usual()).lines()).hasSize(1);
        IntakeFile filled = Intake.read(bytes, IntakeOptions.usual().fillingDown());
        assertThat(filled.ruleLines()).contains(new RuleLine("东大街一小", "迎晖路"));
        assertThat(filled.report().of("school-from-above")).hasSize(1);
    }

    @Test
    void halfAFileIsNotTrusted() {
        assertUntrusted("school,rule\n东大街一小,\"东大街151号、\n东大街二小,长安路\n", "quote-not-closed");
        assertUntrusted("school,rule\n东大街一小,东大街151号\n东大街", "cut-off");
        byte[] whole = WENJIANG.getBytes(UTF_8);
        IntakeFile inACharacter = Intake.read(Arrays.copyOf(whole, whole.length - 5), IntakeOptions.usual());
        assertThat(inACharacter.report().trusted()).isFalse();
        assertThat(inACharacter.report().of("cut-off")).hasSize(1);
    }

    @Test
    void damagedTextIsNotTakenForAnotherEncoding() {
        byte[] bytes = WENJIANG.getBytes(UTF_8);
        bytes[60] = (byte) 0xFF;

        assertThat(Intake.read(bytes, IntakeOptions.usual()).report().of("damaged-text"))
                .hasSize(1);
    }

    @Test
    void wrongColumnsAreNotTrusted() {
        assertUntrusted("学校,校长\n东大街一小,某人\n", "column-missing");
        assertUntrusted("东大街一小,东大街151号\n东大街二小,和平路\n", "titles-unknown");
        assertUntrusted("school,rule\n,和平路\n,南江路\n东大街一小,东大街\n", "mostly-refused");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThat(Intake.read(new byte[0], IntakeOptions.usual()).report().of("empty"))
                .hasSize(1);
        byte[] rubbish = new byte[5000];
        new java.util.Random(1).nextBytes(rubbish);
        assertThat(Intake.read(rubbish, IntakeOptions.usual()).report().of("not-text"))
                .hasSize(1);
        assertUntrusted("%PDF-1.7 …", "pdf");
        assertUntrusted("  \n\n", "empty");
    }

    @Test
    void aCellLongerThanAnySentenceIsRefused() {
        IntakeFile file = read(WENJIANG + "政通小学," + "路".repeat(20_001) + "\n");

        assertThat(file.report().of("cell-too-long")).hasSize(1);
        assertThat(file.lines()).hasSize(3);
    }

    @Test
    void aHundredThousandRowsAreReadWithinTwoSeconds() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("school,rule\n".getBytes(UTF_8));
        for (int i = 0; i < 100_000; i++) {
            out.write(("第" + i % 500 + "小学,长安" + i + "路(1-151号单号、2号)\n").getBytes(UTF_8));
        }
        long start = Workbooks.cpuNanos();
        IntakeFile file = Intake.read(out.toByteArray(), IntakeOptions.usual());

        assertThat(file.lines()).hasSize(100_000);
        assertThat((Workbooks.cpuNanos() - start) / 1_000_000).isLessThan(2_000);
    }

    @Test
    void moreRowsThanAllowedAreNotTrusted() {
        IntakeOptions few = new IntakeOptions(null, null, null, false, 1 << 20, 1 << 20, 3, 100);

        assertThat(Intake.read(WENJIANG.getBytes(UTF_8), few).report().of("too-many-rows"))
                .hasSize(1);
    }

    private static void assertUntrusted(String text, String code) {
        IntakeReport report = read(text).report();
        assertThat(report.trusted()).as(text).isFalse();
        assertThat(report.of(code)).as(report.findings().toString()).isNotEmpty();
    }

    private static IntakeFile read(String text) {
        return Intake.read(text.getBytes(UTF_8), IntakeOptions.usual());
    }
}
