package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
}
