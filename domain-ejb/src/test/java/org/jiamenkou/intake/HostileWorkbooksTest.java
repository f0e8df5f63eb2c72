package org.jiamenkou.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.intake.Workbooks.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks made to do harm, and those an office makes by mistake: each says what is wrong, and gives nothing false. */
class HostileWorkbooksTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final byte[] PLAIN = Workbooks.sheet(row("学校", "服务区"), row("东大街一小", "迎晖路"));

    @Test
    void anEntityOutsideTheFileIsNeverFetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "不该读到的字");
        String entity = "<!DOCTYPE sst [<!ENTITY out SYSTEM \"" + secret.toUri() + "\">]>";
        byte[] bytes = Workbooks.rewritten(
                PLAIN, STRINGS, xml -> xml.replaceFirst("(<sst)", entity + "$1").replace("迎晖路", "迎晖路&out;"));

        IntakeFile file = read(bytes);

        assertThat(file.lines()).noneMatch(line -> line.line().text().contains("不该读到"));
        assertThat(file.report().trusted()).isFalse();
        assertThat(file.report().of("document-type")).hasSize(1);
    }

    @Test
    void entitiesThatMultiplyAreNotUnfolded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"路\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        bomb.append("]>");
        byte[] bytes = Workbooks.rewritten(
                PLAIN, STRINGS, xml -> xml.replaceFirst("(<sst)", bomb + "$1").replace("迎晖路", "&a29;"));
        long start = Workbooks.cpuNanos();

        assertThat(read(bytes).report().trusted()).isFalse();
        assertThat((Workbooks.cpuNanos() - start) / 1_000_000).isLessThan(2_000);
    }

    @Test
    void aWorkbookWithMacrosIsNotTaken() throws IOException {
        IntakeFile file = read(with(PLAIN, "xl/vbaProject.bin", "Sub Auto_Open()"));

        assertThat(file.report().trusted()).isFalse();
        assertThat(file.report().of("macros")).hasSize(1);
        assertThat(file.lines()).isEmpty();
    }

    @Test
    void aMillionBlankRowsAreToldOfAndSoonOver() {
        StringBuilder blank = new StringBuilder();
        for (int i = 3; i <= 1_048_576; i++) {
            blank.append("<row r=\"").append(i).append("\"/>");
        }
        byte[] bytes = Workbooks.rewritten(PLAIN, SHEET, xml -> xml.replace("</sheetData>", blank + "</sheetData>"));
        long start = Workbooks.cpuNanos();
        IntakeFile file = read(bytes);

        assertThat(file.report().trusted()).isFalse();
        assertThat(file.report().of("too-many-rows")).hasSize(1);
        assertThat((Workbooks.cpuNanos() - start) / 1_000_000).isLessThan(3_000);
    }

    @Test
    void titlesInMergedBlocksAreNoSchool() {
        byte[] bytes = Workbooks.workbook(book -> {
            var sheet = book.newWorksheet("片区");
            Workbooks.fill(sheet, row("学校", "招生范围", ""), row("", "路街", "小区"), row("东大街一小", "迎晖路", "迎晖花园"));
            sheet.range(0, 0, 1, 0).merge();
            sheet.range(0, 1, 0, 2).merge();
        });
        IntakeFile file = read(bytes);

        assertThat(file.report().of("titles-two-rows")).hasSize(1);
        assertThat(file.ruleLines()).extracting(line -> line.school()).containsExactly("东大街一小");
        assertThat(file.report().of("cell-without-title"))
                .as("the third column has no title of its own")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>小学", "${7*7}小学", "𠮷祥小学", "长\u200b安\u200d小学", "\u202e校小安长"})
    void oddNamesStayWhatTheyAre(String school) {
        IntakeFile file = read(Workbooks.sheet(row("学校", "服务区"), row(school, "迎晖路")));

        assertThat(file.report().trusted()).isTrue();
        assertThat(file.ruleLines()).extracting(line -> line.school()).containsExactly(school);
    }

    private static byte[] with(byte[] workbook, String part, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(zip);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static IntakeFile read(byte[] bytes) {
        return Intake.read(bytes, IntakeOptions.usual());
    }
}
