package org.jiamenkou.portal.zone;

import java.util.regex.Pattern;

/** How a detail that was asked for becomes part of the address. */
enum Need {
    NUMBER("号"),
    SIDE("号"),
    GROUP("组"),
    BUILDING("栋"),
    LANE("弄"),
    PHASE("期"),
    SECTION("区"),
    UNIT("单元"),
    GRID("网格"),
    OTHER("");

    private static final Pattern BARE = Pattern.compile("[0-9０-９A-Za-z一二三四五六七八九十百千]+");

    private final String suffix;

    Need(String suffix) {
        this.suffix = suffix;
    }

    /** The need of that word; any other asks for something that is added as it is. */
    static Need of(String word) {
        for (Need need : values()) {
            if (need.name().equalsIgnoreCase(word)) {
                return need;
            }
        }
        return OTHER;
    }

    /** The address with the detail added: a bare number or letter gets its counter, anything else stays as typed. */
    String added(String address, String detail) {
        if (detail.isEmpty()) {
            return address;
        }
        return address + detail + (BARE.matcher(detail).matches() ? suffix : "");
    }
}
