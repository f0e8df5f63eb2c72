package org.jiamenkou.kernel;

import java.util.Locale;
import java.util.Optional;

/** 学段: the stage of compulsory schooling a notice speaks of. */
public enum Stage {
    /** 小学. */
    PRIMARY,
    /** 初中. */
    JUNIOR;

    /** The word used in addresses and files: {@code primary}, {@code junior}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a code or the Chinese word; empty when it is neither. */
    public static Optional<Stage> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "primary", "小学" -> Optional.of(PRIMARY);
            case "junior", "初中" -> Optional.of(JUNIOR);
            default -> Optional.empty();
        };
    }
}
