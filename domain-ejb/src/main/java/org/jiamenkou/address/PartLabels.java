package org.jiamenkou.address;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The parts of a place that an address names: 二期, B区, 3栋, 2单元. Labels are numbers in digits, or letters. */
public final class PartLabels {

    /** No part is named. */
    static final PartLabels NONE = new PartLabels(new @Nullable String[PartUnit.values().length]);

    private final @Nullable String[] labels;

    private PartLabels(@Nullable String[] labels) {
        this.labels = labels;
    }

    /** The label of that unit, or null where none is named. */
    public @Nullable String get(PartUnit unit) {
        return labels[unit.ordinal()];
    }

    PartLabels with(PartUnit unit, @Nullable String label) {
        @Nullable String[] more = labels.clone();
        more[unit.ordinal()] = label;
        return new PartLabels(more);
    }

    /** The same without these. */
    PartLabels without(PartUnit... units) {
        @Nullable String[] fewer = labels.clone();
        for (PartUnit unit : units) {
            fewer[unit.ordinal()] = null;
        }
        return new PartLabels(fewer);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartLabels parts && Arrays.equals(labels, parts.labels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(labels);
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (PartUnit unit : PartUnit.values()) {
            words.append(labels[unit.ordinal()] == null ? "" : labels[unit.ordinal()] + unit.word());
        }
        return words.toString();
    }
}
