package org.jiamenkou.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.NoticeRow;
import org.jiamenkou.notice.NoticeText;
import org.jiamenkou.notice.RevisionState;
import org.jiamenkou.portal.reader.Language;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Revision;
import org.jiamenkou.zone.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeCsvTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    private static final LocalDate DAY = LocalDate.of(2025, 5, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "=1+1|\"'=1+1\"",
                "@SUM(A1)|\"'@SUM(A1)\"",
                "-1|\"'-1\"",
                "+86|\"'+86\"",
                "东大街一小|东大街一小",
                "34、34-1,35|\"34、34-1,35\"",
                "含\"鸿业\"大厦|\"含\"\"鸿业\"\"大厦\""
            })
    void aCellNeverBecomesAFormula(String text, String cell) {
        assertThat(NoticeCsv.cell(text)).isEqualTo(cell);
    }

    @Test
    void theTableBeginsWithAByteOrderMarkAndHasEverySentence() {
        byte[] csv = NoticeCsv.of(aNotice(), Words.in(Language.EN));

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFLine,School,Sentence as published,Reading\r\n"
                        + "1,东大街一小,东大街151号,Understood\r\n2,东大街二小,附近部分,Checked by staff\r\n");
    }

    @Test
    void theJsonKeepsWhatNobodyUnderstood() {
        assertThat(NoticeJson.of(aNotice()).toString())
                .contains("\"number\":null,\"published\":\"2025-05-20\",\"revision\":1,\"state\":\"published\"")
                .contains("\"text\":\"附近部分\",\"understood\":false,\"rules\":[],\"unread\":[[0,4]]");
    }

    private static NoticeText aNotice() {
        NoticeRow row = new NoticeRow(
                "wj-2025",
                "510115",
                "温江区",
                Stage.PRIMARY,
                YEAR,
                Population.RESIDENT,
                "划片范围",
                null,
                DAY,
                null,
                null,
                1,
                RevisionState.PUBLISHED);
        Revision revision = new Revision("wj-2025", "510115", Stage.PRIMARY, YEAR, Population.RESIDENT, null, DAY, 1);
        List<NoticeText.Line> lines = List.of(
                new NoticeText.Line(new Sentence(1, "东大街一小", "东大街151号"), List.of(), List.of()),
                new NoticeText.Line(new Sentence(2, "东大街二小", "附近部分"), List.of(), List.of(new Span(0, 4))));
        return new NoticeText(row, revision, lines, List.of());
    }
}
