package org.jiamenkou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Lists by their titles, as text and as workbooks. */
class RowFileTest {

    private static final List<RowTitle> TITLES =
            List.of(RowTitle.needed("number", "工号", "教师工号"), RowTitle.maybe("name", "姓名"));

    @Test
    void rowsAreReadByTheirTitlesWhereverTheyStand() {
        RowFile file = read("某校教师名单,,\n\n姓名,备注,工号（必填）\n李一,x, A1 \n,,\n王二,,A2\n".getBytes(UTF_8));
        assertThat(file.isTrusted()).isTrue();
        assertThat(file.rows())
                .extracting(row -> row.number() + row.get("number") + row.get("name"))
                .containsExactly("4A1李一", "6A2王二");
        assertThat(file.has("name")).isTrue();
    }

    @Test
    void otherSeparatorsAndEncodingsAreRead() {
        byte[] bytes = "工号\t姓名\nA1\t李一\n".getBytes(Charset.forName("GB18030"));
        assertThat(read(bytes).rows().get(0).get("name")).isEqualTo("李一");
    }

    @Test
    void aFileWithoutItsTitlesIsNotTrusted() {
        RowFile file = read("姓名,备注\n李一,x\n".getBytes(UTF_8));
        assertThat(file.isTrusted()).isFalse();
        assertThat(file.findings().get(0).words()).contains("工号");
        assertThat(read(new byte[0]).isTrusted()).isFalse();
        assertThat(read("%PDF-1.4".getBytes(UTF_8)).findings()).hasSize(1);
    }

    @Test
    void aWorkbookIsReadLikeAText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "test", "1.0");
        Worksheet sheet = book.newWorksheet("教师");
        sheet.value(0, 0, "工号");
        sheet.value(0, 1, "姓名");
        sheet.value(1, 0, 17);
        sheet.value(1, 1, "李一");
        book.finish();
        RowFile file = read(out.toByteArray());
        assertThat(file.rows()).hasSize(1);
        assertThat(file.rows().get(0).get("number")).isEqualTo("17");
    }

    private static RowFile read(byte[] bytes) {
        return RowFile.read(bytes, IntakeOptions.usual(), TITLES);
    }
}
