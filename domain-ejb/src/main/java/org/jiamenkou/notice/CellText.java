package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.List;

/** Several texts in one column: a line each, line breaks within one kept apart from those between them. */
final class CellText {

    private CellText() {}

    static String join(List<String> cells) {
        StringBuilder text = new StringBuilder();
        for (String cell : cells) {
            text.append(cell.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return text.toString();
    }

    static List<String> split(String text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (letter == '\\') {
                i++;
                cell.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                cell.append(letter);
            }
        }
        return cells;
    }
}
