package org.jiamenkou.portal.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages the portal speaks. */
public enum Language {
    /** 简体中文, the first language. */
    ZH(Locale.SIMPLIFIED_CHINESE, ""),
    /** English. */
    EN(Locale.ENGLISH, "_en");

    private final Locale locale;

    private final String suffix;

    Language(Locale locale, String suffix) {
        this.locale = locale;
        this.suffix = suffix;
    }

    /** The locale of dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** The value of the lang attribute: {@code zh-CN}, {@code en}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The word used in addresses and cookies: {@code zh}, {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The other language. */
    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** What the names of its bundles end in. */
    String suffix() {
        return suffix;
    }

    /** Reads {@code zh}, {@code zh-CN}, {@code en}, {@code en-GB}; empty for anything else. */
    public static Optional<Language> parse(@Nullable String text) {
        if (text == null || text.length() < 2) {
            return Optional.empty();
        }
        return switch (text.substring(0, 2).toLowerCase(Locale.ROOT)) {
            case "zh" -> Optional.of(ZH);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** What a program asks for: {@code lang=} first, then Accept-Language, else Chinese. */
    public static Language ofProgram(HttpServletRequest request) {
        return parse(request.getParameter("lang")).orElseGet(() -> accepted(request.getHeader("Accept-Language")));
    }

    /** The first of an Accept-Language header that is spoken here; Chinese when none is. */
    static Language accepted(@Nullable String header) {
        if (header == null || !header.contains("en")) {
            return ZH;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> parse(range.getRange()).stream())
                    .findFirst()
                    .orElse(ZH);
        } catch (IllegalArgumentException e) {
            return ZH;
        }
    }
}
