package org.jiamenkou.address;

import java.util.Locale;

/** What sort of thing a place is; 和平路, 和平社区 and 和平里 are three places. */
public enum PlaceKind {
    /** 路, 街, 大道, 巷: a named way with numbers on it. */
    STREET,
    /** 小区, 苑, 花园: a compound of homes. */
    COMPOUND,
    /** 社区, 居委会. */
    COMMUNITY,
    /** 村. */
    VILLAGE,
    /** 组, 社, 片, 自然村 with a name of its own. */
    GROUP,
    /** 楼, 大厦, 栋 with a name of its own. */
    BUILDING,
    /** 大院 with a name or number of its own. */
    YARD,
    /** A thing one can point at: a bridge, a crossing, a works, a hill. */
    LANDMARK,
    /** 河, 江, 湖, 渠. */
    RIVER,
    /** 铁路. */
    RAIL,
    /** A school as a place of origin (feeder). */
    SCHOOL,
    /** 派出所. */
    POLICE_STATION,
    /** 街道, 镇, 乡. */
    SUBDISTRICT;

    /** The word used in files and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
