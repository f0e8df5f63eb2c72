package org.jiamenkou.content;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** 状态: whether families see an article. It is never stored: the two moments of an article and the clock decide it. */
public enum ArticleState {
    /** 草稿: being written, seen by staff alone. */
    DRAFT,
    /** 定时: released for a moment that has not come yet. */
    SCHEDULED,
    /** 已发布: shown to families. */
    PUBLISHED,
    /** 已撤回: not shown any more; kept for the record. */
    RECALLED;

    /** The states staff may bring an article into from this one. */
    public Set<ArticleState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SCHEDULED, PUBLISHED);
            case SCHEDULED -> EnumSet.of(DRAFT, SCHEDULED, PUBLISHED);
            case PUBLISHED -> EnumSet.of(RECALLED);
            case RECALLED -> EnumSet.of(DRAFT);
        };
    }

    /** Whether its text and files may be changed; what was recalled becomes a draft first. */
    public boolean isOpen() {
        return this != RECALLED;
    }

    /** The word used in addresses and bundles: {@code draft}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
