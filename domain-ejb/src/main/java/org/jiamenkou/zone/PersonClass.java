package org.jiamenkou.zone;

import org.jspecify.annotations.Nullable;

/** The classes of persons sentences make a difference for, told by their words. */
enum PersonClass {
    /** Bought there lately. */
    BUYER("购房", "落户"),
    /** Has always lived there. */
    NATIVE("世居", "原居民", "村民"),
    /** Lost home or land to building works. */
    RELOCATED("拆迁", "安置", "回迁", "失地"),
    /** Registered elsewhere, works here. */
    MIGRANT("务工", "随迁", "外来", "经商"),
    /** Rents. */
    TENANT("租"),
    /** Any other class. */
    OTHER;

    private final String[] words;

    PersonClass(String... words) {
        this.words = words;
    }

    /** The class the words speak of; null when there are none, or they hold for every registered child. */
    static @Nullable PersonClass of(@Nullable String persons) {
        if (persons == null || persons.isEmpty()) {
            return null;
        }
        for (PersonClass one : values()) {
            for (String word : one.words) {
                if (persons.contains(word)) {
                    return one;
                }
            }
        }
        return persons.matches(".*(?:户籍|户口|自愿|适龄|居民|生源).*") ? null : OTHER;
    }
}
