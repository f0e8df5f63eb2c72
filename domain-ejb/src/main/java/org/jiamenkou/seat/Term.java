package org.jiamenkou.seat;

import java.util.Locale;
import java.util.Optional;

/** 学期: when in its year a project opens; children enter in autumn, so both serve the children of that year. */
public enum Term {
    /** 春季. */
    SPRING,
    /** 秋季. */
    AUTUMN;

    /** The word used in files and keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a code or the Chinese word; empty when it is neither. */
    public static Optional<Term> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "spring", "春季", "春" -> Optional.of(SPRING);
            case "autumn", "秋季", "秋" -> Optional.of(AUTUMN);
            default -> Optional.empty();
        };
    }
}
