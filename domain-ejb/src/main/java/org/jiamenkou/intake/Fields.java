package org.jiamenkou.intake;

/**
 * A row under its titles.
 *
 * @param header the titles
 * @param row the row
 */
record Fields(Header header, Table.Row row) {

    int number() {
        return row.number();
    }

    /** The text of a column, without the spaces around it; empty where the file has no such column. */
    String get(Column column) {
        Integer index = header.at().get(column);
        return index == null ? "" : row.cell(index).strip();
    }

    /** The text of a column that holds a name: line breaks within it are the spreadsheet's, not the name's. */
    String name(Column column) {
        String text = get(column);
        return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 ? text : text.replaceAll("[\\r\\n\\t]+", "");
    }

    /** The title of a column as the file writes it. */
    String title(Column column) {
        Integer index = header.at().get(column);
        return index == null ? column.title() : header.title(index);
    }

    /** Whether nothing stands under the titles that matter. */
    boolean isBlank() {
        return header.at().values().stream().allMatch(index -> row.cell(index).isBlank());
    }
}
