package org.jiamenkou.portal.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiamenkou.notice.NoticeText;
import org.jiamenkou.portal.reader.Words;

/**
 * A notice as a table for spreadsheets: UTF-8 with a byte order mark, and no cell that a spreadsheet would take for a
 * formula.
 */
final class NoticeCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private NoticeCsv() {}

    static byte[] of(NoticeText text, Words words) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        row(
                csv,
                List.of(
                        words.get("notice.csv.line"),
                        words.get("notice.csv.school"),
                        words.get("notice.csv.text"),
                        words.get("notice.csv.state")));
        for (NoticeText.Line line : text.lines()) {
            String state = line.isUnderstood() ? "notice.understood" : "notice.by-staff";
            row(
                    csv,
                    List.of(
                            Integer.toString(line.sentence().number()),
                            line.sentence().school(),
                            line.sentence().text(),
                            words.get(state)));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        csv.append("\r\n");
    }

    /** One cell; what begins like a formula gets an apostrophe in front and stays text. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quote = formula || safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0;
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
