package org.jiamenkou.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * All spellings in the order of their characters, each with the places it names: one block of text, cut by offsets. A
 * spelling's id is its place in that order, so that all spellings with one beginning are a range of ids. In a large
 * table the first character is looked up directly; the others by halving the range.
 */
final class NameTable {

    private static final int FEW = 4096;

    private final char[] text;
    private final int[] starts;
    private final int[] placeStarts;
    private final int[] places;
    private final int[] firstOf;

    private record Entry(String spelling, int place) {}

    /** The table of the spellings each place has; a place is meant by its number in the list. */
    static NameTable of(List<Place> places, Function<Place, Set<String>> spellings) {
        List<Entry> entries = new ArrayList<>(places.size() * 2);
        for (int place = 0; place < places.size(); place++) {
            for (String spelled : spellings.apply(places.get(place))) {
                entries.add(new Entry(spelled, place));
            }
        }
        Entry[] sorted = entries.toArray(Entry[]::new);
        Arrays.parallelSort(sorted, Comparator.comparing(Entry::spelling).thenComparing(Entry::place));
        return new NameTable(sorted);
    }

    private NameTable(Entry[] sorted) {
        int[] allStarts = new int[sorted.length + 1];
        int[] allPlaceStarts = new int[sorted.length + 1];
        StringBuilder all = new StringBuilder();
        places = new int[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            String spelling = sorted[i].spelling();
            if (i == 0 || !spelling.equals(sorted[i - 1].spelling())) {
                all.append(spelling);
                allPlaceStarts[count] = i;
                allStarts[++count] = all.length();
            }
            places[i] = sorted[i].place();
        }
        allPlaceStarts[count] = sorted.length;
        text = all.toString().toCharArray();
        starts = Arrays.copyOf(allStarts, count + 1);
        placeStarts = Arrays.copyOf(allPlaceStarts, count + 1);
        firstOf = count < FEW ? new int[0] : firstOf();
    }

    private int[] firstOf() {
        int[] first = new int[(1 << 16) + 1];
        for (int id = 0; id < size(); id++) {
            first[at(id, 0) + 1]++;
        }
        for (int c = 1; c < first.length; c++) {
            first[c] += first[c - 1];
        }
        return first;
    }

    /** How many spellings there are. */
    int size() {
        return starts.length - 1;
    }

    /** How many characters they have together. */
    int characters() {
        return text.length;
    }

    /** The length of a spelling. */
    int length(int id) {
        return starts[id + 1] - starts[id];
    }

    /** A character of a spelling. */
    char at(int id, int position) {
        return text[starts[id] + position];
    }

    /** A spelling. */
    String name(int id) {
        return new String(text, starts[id], length(id));
    }

    /** Whether the text stands somewhere in a spelling. */
    boolean contains(int id, String part) {
        for (int from = starts[id]; from <= starts[id + 1] - part.length(); from++) {
            if (matches(part, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(String part, int from) {
        for (int i = 0; i < part.length(); i++) {
            if (text[from + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many places carry the spelling. */
    int placeCount(int id) {
        return placeStarts[id + 1] - placeStarts[id];
    }

    /** The number of the n-th place that carries the spelling. */
    int place(int id, int n) {
        return places[placeStarts[id] + n];
    }

    /** The id of the spelling equal to this text, or −1. */
    int find(CharSequence name) {
        Range range = new Range();
        for (int i = 0; i < name.length(); i++) {
            if (!range.narrow(name.charAt(i))) {
                return -1;
            }
        }
        return name.length() > 0 && length(range.from) == name.length() ? range.from : -1;
    }

    /** All spellings that begin with this text. */
    Range startingWith(CharSequence beginning) {
        Range range = new Range();
        for (int i = 0; i < beginning.length() && range.narrow(beginning.charAt(i)); i++) {
            // each step narrows the range; an empty one ends it
        }
        return range;
    }

    /**
     * The id of the longest spelling that the text continues with at {@code from}, or −1. A number is never cut: where
     * the spelling begins or ends with a digit or a Chinese numeral, the text has no further one beside it.
     */
    int longestAt(CharSequence normal, int from) {
        int found = -1;
        if (from < 0 || from >= normal.length() || cutsNumber(normal, from)) {
            return found;
        }
        Range range = new Range();
        for (int at = from; at < normal.length() && range.narrow(normal.charAt(at)); at++) {
            if (length(range.from) == at + 1 - from && !cutsNumber(normal, at + 1)) {
                found = range.from;
            }
        }
        return found;
    }

    private static boolean cutsNumber(CharSequence text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return Numerals.isDigit(before) == Numerals.isDigit(after)
                && Numerals.isNumeral(before)
                && Numerals.isNumeral(after);
    }

    /** The spellings that share a beginning: ids from {@link #from} to before {@link #to}. */
    final class Range {

        private int from;
        private int to = size();
        private int depth;

        /** The first id. */
        int from() {
            return from;
        }

        /** One past the last id. */
        int to() {
            return to;
        }

        /** Keeps the spellings that go on with the character; whether there are any. */
        boolean narrow(char next) {
            if (depth == 0 && firstOf.length > 0) {
                from = firstOf[next];
                to = firstOf[next + 1];
            } else {
                from = lowest(from, to, next);
                to = lowest(from, to, next + 1);
            }
            depth++;
            return from < to;
        }

        private int lowest(int low, int high, int character) {
            int bottom = low;
            int top = high;
            while (bottom < top) {
                int middle = (bottom + top) >>> 1;
                int at = starts[middle] + depth;
                if (at < starts[middle + 1] && text[at] >= character) {
                    top = middle;
                } else {
                    bottom = middle + 1;
                }
            }
            return bottom;
        }
    }
}
