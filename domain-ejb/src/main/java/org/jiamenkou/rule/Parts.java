package org.jiamenkou.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.address.PartUnit;
import org.jspecify.annotations.Nullable;

/**
 * Some parts of a place: groups 1 to 6, buildings 2, 8 and 9, sections A and B.
 *
 * @param unit what is counted
 * @param labels the parts named, each a number in digits or a letter or word, upper case; a stairway of a building as
 *     {@code 1-2}, the second of building 1
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

    /** The parts as a notice says them: 1、2栋, 1栋2单元、1栋3单元. */
    public String words() {
        if (labels.stream().noneMatch(label -> label.indexOf('-') > 0)) {
            return String.join("、", labels) + unit.word();
        }
        return labels.stream().map(this::words).collect(Collectors.joining("、"));
    }

    /** One of them as an address says it: 2栋, 1栋2单元. */
    public String words(String label) {
        int dash = label.indexOf('-');
        return dash < 0
                ? label + unit.word()
                : label.substring(0, dash) + PartUnit.BUILDING.word() + label.substring(dash + 1) + unit.word();
    }

    /** The buildings of stairways that name theirs, or null. */
    @Nullable
    Parts buildings() {
        List<String> buildings = labels.stream()
                .filter(label -> label.indexOf('-') > 0)
                .map(label -> label.substring(0, label.indexOf('-')))
                .toList();
        return buildings.isEmpty() ? null : new Parts(PartUnit.BUILDING, buildings);
    }

    /** The same stairways, each in each of these buildings. */
    Parts inside(Parts buildings) {
        return new Parts(
                unit,
                buildings.labels().stream()
                        .flatMap(building -> labels.stream().map(label -> building + "-" + label))
                        .toList());
    }

    /** The text form. */
    @Override
    public String toString() {
        return unit + ":" + String.join(",", labels);
    }
}
