package org.jiamenkou.db.demo;

/** What classes a school has. */
enum SchoolKind {
    /** 小学. */
    PRIMARY("小学"),
    /** 九年一贯制学校. */
    NINE_YEAR("九年一贯制"),
    /** 初中. */
    JUNIOR("初中"),
    /** 完全中学. */
    COMPLETE("完全中学");

    private final String word;

    SchoolKind(String word) {
        this.word = word;
    }

    /** The word in the list of schools. */
    String word() {
        return word;
    }
}
