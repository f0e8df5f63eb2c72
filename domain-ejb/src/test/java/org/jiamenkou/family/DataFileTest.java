package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What is handed out is whole and well-formed, whatever stands in it. */
class DataFileTest {

    @Test
    void everyKindOfValueIsWrittenAsJson() throws IOException {
        DataTable table = new DataTable(
                "children",
                List.of("name", "grade", "aided", "since", "school"),
                List.of(Arrays.asList("\"张\\\n", 3, true, Instant.parse("2026-11-28T05:00:00Z"), null)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataFile(List.of(table, new DataTable("requests", List.of("code"), List.of()))).json(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {
                "children": [
                  {"name": "\\"张\\\\\\u000a", "grade": 3, "aided": true, "since": "2026-11-28T05:00:00Z", "school": null}],
                "requests": []
                }
                """);
    }

    @Test
    void theWorkbookSpeaksTheReadersWordsAndTellsMomentsInShanghai() throws IOException {
        DataTable table = new DataTable(
                "requests",
                List.of("name", "state", "since", "aided"),
                List.of(Arrays.asList("张三", "WAITING", Instant.parse("2026-11-28T05:00:00Z"), true)));
        Map<String, String> words = Map.of(
                "table.requests", "绑定申请",
                "column.name", "姓名",
                "value.requests.WAITING", "待学校确认",
                "value.WAITING", "候补中",
                "value.true", "是",
                "none", "（没有）");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataFile(List.of(table, new DataTable("devices", List.of("number"), List.of())))
                .xlsx(out, words::getOrDefault);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> rows = book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .collect(Collectors.joining("|")))
                    .filter(row -> !row.isEmpty())
                    .toList();
            assertThat(rows)
                    .containsExactly(
                            "绑定申请", "姓名|state|since|aided", "张三|待学校确认|2026-11-28 13:00|是", "devices", "number", "（没有）");
        }
    }
}
