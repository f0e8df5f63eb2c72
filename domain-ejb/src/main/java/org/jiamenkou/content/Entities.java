package org.jiamenkou.content;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters the sanitiser writes as entities, read back into characters. */
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|nbsp));");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00a0");

    private Entities() {}

    /** The text with every entity replaced once. */
    static String decoded(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), "");
        }
        int point = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
}
