package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;

/** Finding one's way among brackets: where they end, and where a list may be cut outside them. */
final class Brackets {

    private Brackets() {}

    /** The index of the bracket that closes the one at {@code open}; {@code to} when none does. */
    static int close(String text, int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            if (text.charAt(i) == '(') {
                depth++;
            } else if (text.charAt(i) == ')' && --depth == 0) {
                return i;
            }
        }
        return to;
    }

    /** Cuts [from, to) at the characters given, outside brackets; empty pieces are left out. */
    static List<int[]> split(String text, int from, int to, String separators) {
        List<int[]> pieces = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && separators.indexOf(c) >= 0) {
                piece(pieces, start, i);
                start = i + 1;
            }
        }
        piece(pieces, start, to);
        return pieces;
    }

    /** The text without its brackets and what they hold. */
    static String outside(String text) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static void piece(List<int[]> pieces, int from, int to) {
        if (from < to) {
            pieces.add(new int[] {from, to});
        }
    }
}
