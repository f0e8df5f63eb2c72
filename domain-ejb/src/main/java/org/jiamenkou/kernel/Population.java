package org.jiamenkou.kernel;

import java.util.Locale;
import java.util.Optional;

/** 人群: the children a notice speaks of. */
public enum Population {
    /** 本区户籍: children registered in the district. */
    RESIDENT,
    /** 随迁子女: children who live here and are registered elsewhere. */
    MIGRANT,
    /** A notice that makes no difference between the two; never asked for, only published. */
    BOTH;

    /** The word used in addresses and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a code or the Chinese word; empty when it is neither. */
    public static Optional<Population> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "resident", "本区户籍", "户籍" -> Optional.of(RESIDENT);
            case "migrant", "随迁子女", "随迁" -> Optional.of(MIGRANT);
            case "both", "全部" -> Optional.of(BOTH);
            default -> Optional.empty();
        };
    }

    /** Whether a notice for this population speaks to a child of the other one asked for. */
    public boolean covers(Population asked) {
        return this == BOTH || this == asked;
    }
}
