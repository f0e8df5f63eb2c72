package org.jiamenkou.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 进度: how far a building is. */
public enum BuildingStage {
    /** 规划中: decided, site and design being settled. */
    PLANNED,
    /** 前期: approvals and tenders. */
    PREPARING,
    /** 在建: work on the site. */
    BUILDING,
    /** 已竣工: finished, not yet in use. */
    FINISHED,
    /** 已投用: children learn there. */
    OPEN;

    /** The word used in bundles: {@code building}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word used in bundles; empty for anything else. */
    public static Optional<BuildingStage> parse(@Nullable String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
