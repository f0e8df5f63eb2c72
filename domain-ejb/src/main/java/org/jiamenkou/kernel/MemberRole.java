package org.jiamenkou.kernel;

import java.util.Arrays;
import java.util.Optional;

/** What a school is to its group. */
public enum MemberRole {
    /** 核心校. */
    CORE("核心校"),
    /** 成员校. */
    MEMBER("成员校"),
    /** 分校. */
    BRANCH("分校"),
    /** 托管校. */
    ENTRUSTED("托管校");

    private final String word;

    MemberRole(String word) {
        this.word = word;
    }

    /** The word districts use for it. */
    public String word() {
        return word;
    }

    /** The one of that word. */
    public static Optional<MemberRole> parse(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
