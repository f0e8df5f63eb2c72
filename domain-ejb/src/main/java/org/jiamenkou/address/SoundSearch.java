package org.jiamenkou.address;

import java.util.HashSet;
import java.util.Set;

/** One search by sound: the ways to cut the query into syllables, each followed as far as there are names. */
final class SoundSearch {

    private static final int LONGEST_SOUND = 6;

    private final NameTable names;
    private final SoundKeys keys;
    private final String query;
    private final Best best;
    private final Set<Long> seen = new HashSet<>();

    /** Searches one order of names; what is found is offered to {@code best}. */
    SoundSearch(NameTable names, SoundKeys keys, String query, Best best) {
        this.names = names;
        this.keys = keys;
        this.query = query;
        this.best = best;
    }

    /** Every syllable in full but the last. */
    void spelled() {
        spelled(0, 0, 0, new SoundMatch(names, query, false));
    }

    /** Any syllable by its initial. */
    void abbreviated() {
        abbreviated(0, 0, 0, new SoundMatch(names, query, true));
    }

    private void spelled(int from, int depth, long before, SoundMatch match) {
        if (from == query.length() || depth == keys.depth()) {
            offer(before, before + 1, depth, match);
            return;
        }
        if (isEmpty(before, depth)) {
            return;
        }
        char c = query.charAt(from);
        if (!SoundMatch.isLetter(c)) {
            for (int sound : Pinyin.of(c)) {
                spelled(from + 1, depth + 1, keys.then(before, sound), match);
            }
            return;
        }
        for (int length = 1; length <= Math.min(LONGEST_SOUND, query.length() - from); length++) {
            int sound = Pinyin.exactly(query.substring(from, from + length));
            if (sound > 0) {
                spelled(from + length, depth + 1, keys.then(before, sound), match);
            }
        }
        String rest = query.substring(from);
        int first = Pinyin.from(rest);
        int end = Pinyin.to(rest);
        if (first < end) {
            offer(keys.then(before, first), keys.then(before, end), depth + 1, match);
        }
    }

    private void abbreviated(int from, int depth, long before, SoundMatch match) {
        if (from == query.length() || depth == keys.depth()) {
            if (depth > 1 && seen.add(before << 8 | depth)) {
                offer(before, before + 1, depth, match);
            }
            return;
        }
        if (isEmpty(before, depth)) {
            return;
        }
        char c = query.charAt(from);
        if (!SoundMatch.isLetter(c)) {
            for (int sound : Pinyin.of(c)) {
                abbreviated(from + 1, depth + 1, keys.then(before, Pinyin.initial(sound)), match);
            }
            return;
        }
        long longer = keys.then(before, Pinyin.initialOf(c));
        for (int length = 1; length <= Math.min(LONGEST_SOUND, query.length() - from); length++) {
            if (isStep(from, length)) {
                abbreviated(from + length, depth + 1, longer, match);
            }
        }
    }

    /** Whether one character of a name may take these letters: an initial, a sound, or at the end the start of one. */
    private boolean isStep(int from, int length) {
        if (length == 1 || (length == 2 && SoundMatch.isTwoLetterInitial(query, from))) {
            return true;
        }
        String letters = query.substring(from, from + length);
        return Pinyin.exactly(letters) > 0
                || (from + length == query.length() && Pinyin.from(letters) < Pinyin.to(letters));
    }

    private boolean isEmpty(long beginning, int depth) {
        return keys.lowest(beginning, depth) == keys.lowest(beginning + 1, depth);
    }

    private void offer(long beginning, long end, int depth, SoundMatch match) {
        int to = keys.lowest(end, depth);
        for (int i = keys.lowest(beginning, depth); i < to; i++) {
            int name = keys.name(i);
            if (best.wants(name, 0) && match.accepts(name)) {
                best.offer(name, 0);
            }
        }
    }
}
