package org.jiamenkou.rule;

import java.util.Locale;

/** 片区方式: how a zone's schools share its children. */
public enum ZoneMode {
    /** 单校划片: one school. */
    SINGLE,
    /** 两校服务区: the family chooses one of several. */
    CHOICE,
    /** 电脑派位: places are drawn among those who apply. */
    JOINT_DRAW,
    /** 大学区: a group of schools with base and shared places. */
    POOL,
    /** Children of this zone may also list another zone's school, not the other way round. */
    OVERFLOW,
    /** Never a zone's own: two zones claim the address alike, and nobody may break the tie. */
    TIE,
    /** Never a zone's own: two notices claim the address. */
    TWO_NOTICES;

    /** The word used in answers and files: {@code single}, {@code joint-draw}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
