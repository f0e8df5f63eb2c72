package org.jiamenkou.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiamenkou.intake.Workbooks.row;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.jiamenkou.rule.RuleLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** School and sentence in a workbook. */
class LinesFromWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void aMergedSchoolHoldsForAllItsRows() {
        IntakeFile file = read(Workbooks.workbook(book -> {
            Worksheet sheet = book.newWorksheet("小学");
            Workbooks.fill(
                    sheet,
                    row("温江区2025年小学招生范围", ""),
                    row("学校", "服务区"),
                    row("东大街一小", "东大街151号"),
                    row("", "迎晖路"),
                    row("", "战备渠"),
                    row("庆丰街小学", "和平路"));
            sheet.range(0, 0, 0, 1).merge();
            sheet.range(2, 0, 4, 0).merge();
        }));

        assertThat(file.lines())
                .extracting(IntakeLine::row, IntakeLine::line)
                .containsExactly(
                        tuple(3, new RuleLine("东大街一小", "东大街151号")),
                        tuple(4, new RuleLine("东大街一小", "迎晖路")),
                        tuple(5, new RuleLine("东大街一小", "战备渠")),
                        tuple(6, new RuleLine("庆丰街小学", "和平路")));
        assertThat(file.report().findings()).extracting(IntakeFinding::code).containsExactly("above-titles");
    }

    @Test
    void aMergedSchoolEndsWithItsBlock() {
        IntakeFile file = read(Workbooks.workbook(book -> {
            Worksheet sheet = book.newWorksheet("小学");
            Workbooks.fill(
                    sheet,
                    row("学校", "服务区"),
                    row("东大街一小", "东大街151号"),
                    row("", "迎晖路"),
                    row("", "和平路"),
                    row("庆丰街小学", "德通桥1-4组"));
            sheet.range(1, 0, 2, 0).merge();
        }));

        assertThat(file.lines()).extracting(IntakeLine::row).containsExactly(2, 3, 5);
        assertThat(file.report().of("school-missing"))
                .extracting(IntakeFinding::row)
                .containsExactly(4);
    }

    @Test
    void aFormulaGivesItsStoredValueAndIsReported() {
        byte[] given = Workbooks.sheet(row("学校", "服务区"), row("东大街一小", "FORMULA"), row("庆丰街小学", "和平路"));
        byte[] bytes = Workbooks.rewritten(
                given,
                SHEET,
                xml -> xml.replaceAll(
                        "<c r=\"B2\"[^>]*>.*?</c>", "<c r=\"B2\" t=\"str\"><f>A1&amp;\"路\"</f><v>迎晖路</v></c>"));

        IntakeFile file = read(bytes);
        assertThat(file.ruleLines()).contains(new RuleLine("东大街一小", "迎晖路"));
        assertThat(file.report().of("formula-value"))
                .singleElement()
                .extracting(IntakeFinding::row, IntakeFinding::column)
                .containsExactly(2, "服务区");
    }

    @Test
    void aCellWithAnErrorRefusesItsRow() {
        byte[] given = Workbooks.sheet(row("学校", "服务区"), row("东大街一小", "X"), row("庆丰街小学", "和平路"));
        for (String cell :
                new String[] {"<c r=\"B2\" t=\"e\"><v>#REF!</v></c>", "<c r=\"B2\" t=\"e\"><f>Z9</f><v>#REF!</v></c>"
                }) {
            byte[] bytes = Workbooks.rewritten(given, SHEET, xml -> xml.replaceAll("<c r=\"B2\"[^>]*>.*?</c>", cell));
            IntakeFile file = read(bytes);

            assertThat(file.ruleLines()).containsExactly(new RuleLine("庆丰街小学", "和平路"));
            assertThat(file.report().of("error-cell")).hasSize(1);
        }
    }

    @Test
    void aFormulaWithoutAStoredValueRefusesItsRow() {
        byte[] bytes = Workbooks.workbook(book -> {
            Worksheet sheet = book.newWorksheet("小学");
            Workbooks.fill(sheet, row("学校", "服务区"), row("东大街一小", ""), row("庆丰街小学", "和平路"));
            sheet.formula(1, 1, "A1");
        });

        assertThat(read(bytes).report().of("formula-without-value")).hasSize(1);
        assertThat(read(bytes).lines()).hasSize(1);
    }

    @Test
    void numbersAreWrittenAsPeopleWriteThemAndDatesAreSuspected() {
        byte[] bytes = Workbooks.workbook(book -> {
            Worksheet sheet = book.newWorksheet("小学");
            Workbooks.fill(sheet, row("学校", "服务区"), row(8.0, 12.50), row("庆丰街小学", ""));
            sheet.value(2, 1, LocalDate.of(2025, 1, 5));
            sheet.style(2, 1).format("yyyy-MM-dd").set();
        });

        IntakeFile file = read(bytes);
        assertThat(file.ruleLines()).containsExactly(new RuleLine("8", "12.5"), new RuleLine("庆丰街小学", "2025-01-05"));
        assertThat(file.report().of("date-cell")).hasSize(1);
    }

    @Test
    void theFirstSheetWithKnownTitlesIsReadAndTheOthersAreToldOf() {
        IntakeFile file = read(Workbooks.workbook(book -> {
            Workbooks.fill(book.newWorksheet("说明"), row("填表说明"));
            Workbooks.fill(book.newWorksheet("小学"), row("学校", "服务区"), row("东大街一小", "迎晖路"));
            Workbooks.fill(book.newWorksheet("初中"), row("学校", "服务区"), row("温江中学", "迎晖路"));
        }));

        assertThat(file.lines()).hasSize(1);
        assertThat(file.report().findings())
                .extracting(IntakeFinding::code, f -> f.arguments().get(0))
                .containsExactlyInAnyOrder(tuple("sheet-without-titles", "说明"), tuple("sheet-not-read", "初中"));
    }

    @Test
    void aBrokenArchiveIsNotTrusted() {
        byte[] whole = Workbooks.sheet(row("学校", "服务区"), row("东大街一小", "迎晖路"));

        for (int length : new int[] {10, whole.length / 2, whole.length - 30}) {
            IntakeFile file = read(Arrays.copyOf(whole, length));
            assertThat(file.report().trusted()).isFalse();
            assertThat(file.report().of("archive-broken"))
                    .as("%d bytes", length)
                    .hasSize(1);
        }
    }

    @Test
    void brokenXmlInsideIsNotTrusted() {
        byte[] whole = Workbooks.sheet(row("学校", "服务区"), row("东大街一小", "迎晖路"));
        byte[] half = Workbooks.rewritten(whole, SHEET, xml -> xml.substring(0, xml.indexOf("<c r=\"B2\"")));

        assertThat(read(half).report().trusted()).isFalse();
        assertThat(read(half).report().of("archive-broken")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"r=\"B2\",r=\"B;2\"", "t=\"s\",t=\"q\"", "r=\"2\",r=\"W\"", "<v>1</v>,<v>(</v>", "<v>1</v>,<v>&ef;</v>"
    })
    void whateverTheLibraryStumblesOverIsABrokenWorkbook(String written, String broken) {
        byte[] whole = Workbooks.sheet(row("学校", "服务区"), row("东大街一小", "迎晖路"));
        byte[] bytes = Workbooks.rewritten(whole, SHEET, xml -> xml.replaceFirst(Pattern.quote(written), broken));

        assertThat(read(bytes).report().trusted()).isFalse();
        assertThat(read(bytes).report().of("archive-broken")).hasSize(1);
    }

    @Test
    void anotherArchiveIsNoWorkbook() throws Exception {
        assertThat(read(zip("word/document.xml", 100)).report().of("not-a-workbook"))
                .hasSize(1);
    }

    @Test
    void aZipBombIsRefusedBeforeItUnpacks() throws Exception {
        byte[] bomb = zip("xl/sharedStrings.xml", 1 << 30);
        long start = Workbooks.cpuNanos();
        IntakeFile file = read(bomb);

        assertThat(file.report().trusted()).isFalse();
        assertThat(file.report().of("unpacks-too-large")).hasSize(1);
        assertThat((Workbooks.cpuNanos() - start) / 1_000_000).isLessThan(2_000);
    }

    @Test
    void aHundredThousandRowsAreReadWithinTwoSeconds() {
        byte[] bytes = Workbooks.workbook(book -> {
            Worksheet sheet = book.newWorksheet("小学");
            Workbooks.fill(sheet, new Object[][] {row("学校", "服务区")});
            for (int i = 1; i <= 100_000; i++) {
                sheet.value(i, 0, "第" + i % 500 + "小学");
                sheet.value(i, 1, "长安" + i + "路(1-151号单号、2号)");
            }
        });
        long start = Workbooks.cpuNanos();
        IntakeFile file = read(bytes);

        assertThat(file.lines()).hasSize(100_000);
        assertThat((Workbooks.cpuNanos() - start) / 1_000_000).isLessThan(2_000);
    }

    private static byte[] zip(String part, int size) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[1 << 16];
            for (int left = size; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, Math.min(left, zeros.length));
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static IntakeFile read(byte[] bytes) {
        return Intake.read(bytes, IntakeOptions.usual());
    }
}
