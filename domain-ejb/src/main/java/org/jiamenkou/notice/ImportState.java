package org.jiamenkou.notice;

import java.util.Locale;

/** How far an import is. */
public enum ImportState {
    /** 待确认: handed in and looked at; nothing has been changed. */
    STAGED,
    /** 排队: waits for a node. */
    WAITING,
    /** 进行中: a node is at it. */
    RUNNING,
    /** 完成: everything was taken in. */
    DONE,
    /** 未采用: the file cannot be trusted; nothing was changed. */
    REFUSED,
    /** 失败: something broke; nothing was changed. */
    FAILED,
    /** 已取消: called off; nothing was changed. */
    CANCELLED;

    /** Whether nothing more will happen to it. */
    public boolean isOver() {
        return this == DONE || this == REFUSED || this == FAILED || this == CANCELLED;
    }

    /** The word used in word lists. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
