package org.jiamenkou.rule;

import java.util.Locale;
import java.util.Optional;

/** To whom the edge of an area belongs: 「以街心为界」, 「含」, 「不含」. */
public enum EdgePolicy {
    /** 中心线: the middle of the street or river parts two areas. */
    CENTRE_LINE,
    /** 含: both sides of the edge belong to the area. */
    IN,
    /** 不含: neither side belongs to it. */
    OUT;

    /** The word used in files: {@code centre-line}, {@code in}, {@code out}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a code or the Chinese word; empty when it is neither. */
    public static Optional<EdgePolicy> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "centre-line", "center-line", "centreline", "中心线", "街心", "道路中心线" -> Optional.of(CENTRE_LINE);
            case "in", "含", "包含" -> Optional.of(IN);
            case "out", "不含", "不包含" -> Optional.of(OUT);
            default -> Optional.empty();
        };
    }
}
