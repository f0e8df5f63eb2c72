package org.jiamenkou.seat;

import java.util.Locale;

/** 状态: how far a forecast is; it only ever moves forward. */
public enum ForecastState {
    /** 草稿: may be drawn anew. */
    DRAFT,
    /** 已公布: families see it; never changed again. */
    PUBLISHED,
    /** 已替换: a later one took its place, or the district took it back; kept for the record. */
    REPLACED;

    /** Whether {@code next} may follow this state. */
    public boolean allows(ForecastState next) {
        return next.ordinal() == ordinal() + 1;
    }

    /** The word used in files and keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
