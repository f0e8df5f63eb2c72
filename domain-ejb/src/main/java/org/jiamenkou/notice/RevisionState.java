package org.jiamenkou.notice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** 状态: how far a revision of a notice is; it only ever moves forward. */
public enum RevisionState {
    /** 草稿: being put together; may be changed and thrown away. */
    DRAFT,
    /** 已复核: a second person has read it. */
    REVIEWED,
    /** 已公布: answers come from it; never changed again. */
    PUBLISHED,
    /** 已撤回: taken back, or replaced by a later revision; kept for the record. */
    WITHDRAWN;

    /** The states that may follow this one. */
    public Set<RevisionState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(REVIEWED, PUBLISHED);
            case REVIEWED -> EnumSet.of(DRAFT, PUBLISHED);
            case PUBLISHED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(RevisionState.class);
        };
    }

    /** Whether the text may still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == REVIEWED;
    }

    /** The word used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
