package org.jiamenkou.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/** 礼士、演乐社区 are two communities: short names without an ending of their own share that of the name they run up to. */
final class SharedEnding {

    private static final Pattern BARE = Pattern.compile("[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,3}");

    private SharedEnding() {}

    /** What the item is by the ending it shares; null when it has one of its own, or none behind it to share. */
    static @Nullable PlaceKind of(SentenceText text, List<int[]> items, int at) {
        int next = at;
        while (next + 1 < items.size() && isBare(text, items.get(next)) && adjoin(text, items, next)) {
            next++;
        }
        String last = text.of(items.get(next)[0], items.get(next)[1]);
        boolean named = last.matches("[^()\\d]{2,6}(?:社区|村)") && next > at;
        PlaceKind kind = named ? NameKinds.of(last) : null;
        return kind == PlaceKind.COMMUNITY || kind == PlaceKind.VILLAGE ? kind : null;
    }

    private static boolean isBare(SentenceText text, int[] item) {
        String words = text.of(item[0], item[1]);
        return BARE.matcher(words).matches()
                && NameKinds.of(words) == PlaceKind.LANDMARK
                && NameGrammar.isName(words)
                && !NameGrammar.isPart(words);
    }

    private static boolean adjoin(SentenceText text, List<int[]> items, int at) {
        String between = text.of(items.get(at)[1], items.get(at + 1)[0]);
        return between.matches("[、和与及]");
    }
}
