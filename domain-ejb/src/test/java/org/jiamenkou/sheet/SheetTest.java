package org.jiamenkou.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they are handed out. */
class SheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
    void whatASpreadsheetWouldRunIsText(String typed) throws IOException {
        assertThat(workbook(List.of(typed)).get(0).getCellText(0)).startsWith("'");
        assertThat(text(List.of(typed))).contains("'" + typed.charAt(0));
    }

    @Test
    void aFormulaBehindACharacterThatIsLeftOutIsTextToo() throws IOException {
        assertThat(workbook(List.of("\u0000=1+1")).get(0).getCellText(0)).isEqualTo("'=1+1");
    }

    @Test
    void numbersStayNumbersAndDaysAreIso() throws IOException {
        List<@Nullable Object> row =
                Arrays.asList(-7, LocalDate.of(2026, 3, 2), Instant.parse("2026-03-01T16:00:01Z"), null, "𠮷野路1号,2号");
        assertThat(text(row)).isEqualTo("\uFEFF-7,2026-03-02,2026-03-02 00:00:01,,\"𠮷野路1号,2号\"\r\n");
        Row read = workbook(row).get(0);
        assertThat(read.getCell(0).asNumber().intValue()).isEqualTo(-7);
        assertThat(read.getCellText(4)).isEqualTo("𠮷野路1号,2号");
    }

    @Test
    void charactersNoFileMayHoldAreLeftOut() throws IOException {
        assertThat(workbook(List.of("a\u0000b\u0008c\uD800")).get(0).getCellText(0))
                .isEqualTo("abc");
    }

    private static String text(List<? extends @Nullable Object> row) throws IOException {
        return new String(written(SheetFormat.CSV, row), UTF_8);
    }

    private static List<Row> workbook(List<? extends @Nullable Object> row) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(written(SheetFormat.XLSX, row)))) {
            return book.getFirstSheet().read();
        }
    }

    private static byte[] written(SheetFormat format, List<? extends @Nullable Object> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = format.begin(out, "学校")) {
            sheet.row(row);
        }
        return out.toByteArray();
    }
}
