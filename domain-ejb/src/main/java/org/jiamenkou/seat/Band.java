package org.jiamenkou.seat;

import java.util.Locale;

/** 预警等级: how the children of a year stand to the seats. */
public enum Band {
    /** 红, 紧张: as many children as seats, or more. */
    RED,
    /** 黄, 偏紧: nearly as many. */
    YELLOW,
    /** 绿, 充足: enough seats. */
    GREEN;

    /** The word used in files and keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
