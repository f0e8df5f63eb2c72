package org.jiamenkou.intake;

import java.util.List;

/**
 * A column that a list may have.
 *
 * @param key what the reader of the list calls it
 * @param needed whether the list is none without it
 * @param names the titles it may stand under, the usual one first
 */
public record RowTitle(String key, boolean needed, List<String> names) {

    /** A column without which the list is none. */
    public static RowTitle needed(String key, String... names) {
        return new RowTitle(key, true, List.of(names));
    }

    /** A column the list may have. */
    public static RowTitle maybe(String key, String... names) {
        return new RowTitle(key, false, List.of(names));
    }

    /** Whether it stands under that title; blanks and what stands in brackets do not matter. */
    boolean isNamed(String title) {
        String plain = plain(title);
        return names.contains(plain) || names.contains(plain.replaceAll("\\([^()]*\\)", ""));
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s*＊:：]", "").replace('（', '(').replace('）', ')');
    }
}
