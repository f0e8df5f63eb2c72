package org.jiamenkou.address;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stairways of buildings and squares of wardens in addresses: 2单元, 3门 of a building, 1栋A座, 第4网格. */
final class Stairs {

    private Stairs() {}

    /** The stairway or square of the number that ends at {@code end}, or null when it is none. */
    static DetailGrammar.@Nullable Step numbered(String text, int from, int end, String label, Details before) {
        if (text.startsWith("单元", end)) {
            return DetailGrammar.one(before.with(PartUnit.UNIT, label), "unit", label, from, end + 2);
        }
        if (text.startsWith("门", end) && before.part(PartUnit.BUILDING) != null && !text.startsWith("门牌", end)) {
            return DetailGrammar.one(before.with(PartUnit.UNIT, label), "unit", label, from, end + 1);
        }
        return text.startsWith("网格", end)
                ? DetailGrammar.one(before.with(PartUnit.GRID, label), "grid", label, from, end + 2)
                : null;
    }

    /** 1栋A座, 1栋B单元, A网格: a stairway or square with the letter at {@code at}, or null when it is none. */
    static DetailGrammar.@Nullable Step lettered(String text, int at, Details before) {
        String label = text.substring(at, at + 1);
        for (String word : List.of("座", "单元")) {
            if (before.part(PartUnit.BUILDING) != null && text.startsWith(word, at + 1)) {
                return DetailGrammar.one(before.with(PartUnit.UNIT, label), "unit", label, at, at + 1 + word.length());
            }
        }
        return text.startsWith("网格", at + 1)
                ? DetailGrammar.one(before.with(PartUnit.GRID, label), "grid", label, at, at + 3)
                : null;
    }
}
