package org.jiamenkou.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Some parts of a place: groups 1 to 6, buildings 2, 8 and 9, sections A and B.
 *
 * @param unit what is counted
 * @param labels the parts named, each a number in digits or a letter or word, upper case
 */
public record Parts(PartUnit unit, List<String> labels) {

    /** Copies the labels. */
    public Parts {
        labels = labels.stream()
                .map(label -> label.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Reads the text form {@code GROUP:1,2,3}. */
    public static Parts parse(String text) {
        int colon = text.indexOf(':');
        return new Parts(
                PartUnit.valueOf(text.substring(0, colon)),
                Stream.of(text.substring(colon + 1).split(",")).toList());
    }

    /** Whether the part of this label is among them. */
    public boolean contains(String label) {
        return labels.contains(label.toUpperCase(Locale.ROOT));
    }

    /** The text form. */
    @Override
    public String toString() {
        return unit + ":" + String.join(",", labels);
    }
}
