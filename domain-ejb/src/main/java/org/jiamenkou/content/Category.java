package org.jiamenkou.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 栏目: what sort of thing an article is. */
public enum Category {
    /** 通知: something families have to know now. */
    NOTICE,
    /** 政策: a rule and its explanation. */
    POLICY,
    /** 建设项目: a school being built or enlarged. */
    PROJECT,
    /** 集团介绍: schools under one head, introduced. */
    GROUP,
    /** 常见问题: a question and its answer. */
    FAQ;

    /** The word used in addresses: {@code notice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word used in addresses; empty for anything else. */
    public static Optional<Category> parse(@Nullable String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
