package org.jiamenkou.address;

import java.util.Locale;

/** The names of a table by sound: by their first syllables, and by the first letters of those. */
final class SoundIndex {

    /** Longer queries are no longer somebody looking for a name by its sound. */
    static final int LONGEST_QUERY = 48;

    private static final int SYLLABLE_BITS = 9;
    private static final int SYLLABLES = 4;
    private static final int INITIAL_BITS = 6;
    private static final int INITIALS = 6;

    private final NameTable names;
    private final SoundKeys syllables;
    private final SoundKeys initials;

    /** Orders the names. */
    SoundIndex(NameTable names) {
        this.names = names;
        this.syllables = new SoundKeys(names, SYLLABLE_BITS, SYLLABLES, sound -> sound);
        this.initials = new SoundKeys(names, INITIAL_BITS, INITIALS, Pinyin::initial);
    }

    /** The folded text as a query by sound: lower case, ü as v. */
    static String query(String key) {
        return key.toLowerCase(Locale.ROOT).replace('ü', 'v');
    }

    /** Whether a text is worth asking by sound: some letters, not endless. */
    static boolean canAsk(String key) {
        return key.length() <= LONGEST_QUERY && key.chars().anyMatch(c -> (c >= 'A' && c <= 'Z') || c == 'Ü');
    }

    /** Offers the names that begin with the query, every syllable but the last written in full: changanl, chang安. */
    void offerSpelled(String query, Best best) {
        new SoundSearch(names, syllables, query, best).spelled();
    }

    /** Offers the names that begin with the query, any syllable written in full or by its initial: cal, chal, canlu. */
    void offerAbbreviated(String query, Best best) {
        new SoundSearch(names, initials, query, best).abbreviated();
    }

    /**
     * Offers the names that sound like the text in some reading, character for character, and are not written like it.
     *
     * @param whole the penalty of a name that sounds like the text
     * @param beginning the penalty of a name that begins so and goes on
     */
    void offerHomophones(String key, int whole, int beginning, Best best) {
        if (key.length() <= LONGEST_QUERY) {
            homophones(key, 0, 0, new int[] {whole, beginning}, best);
        }
    }

    private void homophones(String key, int depth, long before, int[] penalties, Best best) {
        int from = syllables.lowest(before, depth);
        int to = syllables.lowest(before + 1, depth);
        if (from < to && depth < Math.min(key.length(), SYLLABLES)) {
            for (int sound : Pinyin.of(key.charAt(depth))) {
                homophones(key, depth + 1, syllables.then(before, sound), penalties, best);
            }
            return;
        }
        for (int i = from; i < to; i++) {
            int name = syllables.name(i);
            int penalty = penalties[names.length(name) == key.length() ? 0 : 1];
            if (names.length(name) >= key.length() && best.wants(name, penalty) && isHomophone(name, key)) {
                best.offer(name, penalty);
            }
        }
    }

    private boolean isHomophone(int name, String key) {
        boolean differs = false;
        for (int i = 0; i < key.length(); i++) {
            char one = names.at(name, i);
            char other = key.charAt(i);
            if (one != other && !shareSound(one, other)) {
                return false;
            }
            differs |= one != other;
        }
        return differs;
    }

    /** Whether two characters have a reading in common. */
    private static boolean shareSound(char one, char other) {
        for (int sound : Pinyin.of(one)) {
            for (int same : Pinyin.of(other)) {
                if (sound == same && sound != Pinyin.NONE) {
                    return true;
                }
            }
        }
        return false;
    }
}
