package org.jiamenkou.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 咨询类别: what a family asks about. */
public enum QuestionTopic {
    /** 学区划片. */
    ZONE,
    /** 入学报名. */
    ADMISSION,
    /** 材料与日期. */
    PAPERS,
    /** 转学插班. */
    TRANSFER,
    /** 其他. */
    OTHER;

    /** The word used in addresses and bundles: {@code zone}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word used in addresses; empty for anything else. */
    public static Optional<QuestionTopic> parse(@Nullable String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
