package org.jiamenkou.kernel;

import java.util.Arrays;
import java.util.Optional;

/** What sort of group schools form. */
public enum GroupKind {
    /** 集团. */
    EDUCATION_GROUP("集团"),
    /** 学区. */
    SCHOOL_AREA("学区"),
    /** 大学区. */
    POOL("大学区"),
    /** 共同体. */
    COMMUNITY("共同体");

    private final String word;

    GroupKind(String word) {
        this.word = word;
    }

    /** The word districts use for it. */
    public String word() {
        return word;
    }

    /** The one of that word. */
    public static Optional<GroupKind> parse(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word) || word.equals("教育" + one.word))
                .findFirst();
    }
}
