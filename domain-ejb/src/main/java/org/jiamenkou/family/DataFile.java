package org.jiamenkou.family;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jiamenkou.sheet.Sheet;
import org.jiamenkou.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;

/** What is handed out, as a file: JSON for machines, a workbook for people. */
public final class DataFile {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final List<DataTable> tables;

    /** Of these parts. */
    public DataFile(List<DataTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /** As JSON: an object with a list for each part, in it an object for each row. */
    public void json(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("{");
        for (DataTable table : tables) {
            text.append(text.length() > 1 ? ",\n" : "\n")
                    .append(quoted(table.name()))
                    .append(": [");
            for (int i = 0; i < table.rows().size(); i++) {
                text.append(i > 0 ? ",\n  " : "\n  ");
                object(text, table.columns(), table.rows().get(i));
            }
            text.append("]");
        }
        out.write(text.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * As a workbook: one part below the other, each under its name and its titles, moments in Shanghai's time.
     *
     * @param words the words of a key, or the other text where it has none: {@code table.children}, {@code column.name},
     *     {@code value.requests.WAITING}, {@code none}
     */
    public void xlsx(OutputStream out, BinaryOperator<String> words) throws IOException {
        try (Sheet sheet = SheetFormat.XLSX.begin(out, "家门口")) {
            for (DataTable table : tables) {
                sheet.row(List.of(words.apply("table." + table.name(), table.name())));
                sheet.row(table.columns().stream()
                        .map(column -> words.apply("column." + column, column))
                        .toList());
                for (List<? extends @Nullable Object> row : table.rows()) {
                    List<@Nullable Object> cells = new ArrayList<>();
                    row.forEach(value -> cells.add(told(table.name(), value, words)));
                    sheet.row(cells);
                }
                if (table.rows().isEmpty()) {
                    sheet.row(List.of(words.apply("none", "")));
                }
                sheet.row(List.of());
            }
        }
    }

    private static @Nullable Object told(String table, @Nullable Object value, BinaryOperator<String> words) {
        if (value == null || value instanceof Number) {
            return value;
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        String text = value.toString();
        return words.apply("value." + table + "." + text, words.apply("value." + text, text));
    }

    private static void object(StringBuilder text, List<String> columns, List<? extends @Nullable Object> row) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.add(quoted(columns.get(i)) + ": " + value(row.get(i)));
        }
        text.append("{").append(String.join(", ", pairs)).append("}");
    }

    private static String value(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return quoted(value.toString());
    }

    /** RFC 8259, 7. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append("\\u%04x".formatted((int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
