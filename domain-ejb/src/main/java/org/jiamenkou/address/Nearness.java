package org.jiamenkou.address;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which known names a text that is none of them may be meant for: one that sounds the same, one that is a slip of the
 * finger away, one that goes on where the
 * text ends, one that contains it, one made of mostly the same neighbouring characters. A name that
 * shares nothing with the text but an ending such as 路 or 小区 is never near.
 */
final class Nearness {

    private static final int SAME_SOUND = 0;
    private static final int SLIP = 1;
    private static final int GOES_ON = 4;
    private static final int OTHER_CHARACTER = 5;
    private static final int INSIDE = 6;
    private static final int SOUNDS_AND_GOES_ON = 7;
    private static final int OVERLAP = 10;
    private static final int LONGEST_TEXT = 40;
    private static final int MOST_COMPARED = 1500;

    private final NameTable names;
    private final SoundIndex sounds;
    private final Postings neighbours;
    private final Postings ends;
    private final Inside inside;

    /** Looks among these names. */
    Nearness(NameTable names, SoundIndex sounds, Postings neighbours) {
        this.names = names;
        this.sounds = sounds;
        this.neighbours = neighbours;
        this.ends = Postings.ofEnds(names);
        this.inside = new Inside(names, neighbours);
    }

    /** Offers the names near to a folded text. */
    void offer(String key, Best best) {
        if (key.length() < 2 || key.length() > LONGEST_TEXT) {
            return;
        }
        sounds.offerHomophones(key, SAME_SOUND, SOUNDS_AND_GOES_ON, best);
        shorterAndSwapped(key, best);
        sameEnds(key, best);
        sameBeginning(key, best);
        sameRest(key, best);
        if (key.length() > 2) {
            inside.offer(key, INSIDE, best);
        }
        overlapping(key, best);
    }

    private void shorterAndSwapped(String key, Best best) {
        for (int i = 0; i < key.length(); i++) {
            slip(key, names.find(key.substring(0, i) + key.substring(i + 1)), best);
            if (i + 1 < key.length()) {
                String swapped = key.substring(0, i) + key.charAt(i + 1) + key.charAt(i) + key.substring(i + 2);
                slip(key, names.find(swapped), best);
            }
        }
    }

    private void sameEnds(String key, Best best) {
        char first = key.charAt(0);
        char last = key.charAt(key.length() - 1);
        for (int i = ends.from(first, last), to = ends.to(first, last); i < to; i++) {
            slip(key, ends.name(i), best);
        }
    }

    private void sameBeginning(String key, Best best) {
        NameTable.Range range = names.startingWith(key.substring(0, key.length() - 1));
        for (int id = range.from(); id < range.to(); id++) {
            slip(key, id, best);
        }
        NameTable.Range longer = names.startingWith(key);
        for (int id = longer.from(); id < longer.to(); id++) {
            if (names.length(id) > key.length()) {
                best.offer(id, GOES_ON);
            }
        }
    }

    /** Another first character, or one more before it: such names have the rarest pair of the rest. */
    private void sameRest(String key, Best best) {
        String rest = key.substring(1);
        if (rest.length() > 1 && !Endings.isEnding(rest)) {
            int rarest = byRarity(pairs(rest))[0];
            int to = Math.min(to(rarest), from(rarest) + 2 * MOST_COMPARED);
            for (int i = from(rarest); i < to; i++) {
                slip(key, neighbours.name(i), best);
            }
        }
    }

    private void slip(String key, int id, Best best) {
        if (id < 0 || Math.abs(names.length(id) - key.length()) > 1 || !best.wants(id, SLIP)) {
            return;
        }
        String name = names.name(id);
        OneEdit edit = OneEdit.between(key, name);
        if (edit != OneEdit.NONE && Endings.shareCore(key, name)) {
            best.offer(id, edit == OneEdit.REPLACED ? OTHER_CHARACTER : SLIP + edit.ordinal());
        }
    }

    /** Follows the rarest pairs of neighbours first, and not without end. */
    private void overlapping(String key, Best best) {
        int[] pairs = pairs(key);
        int compared = 0;
        for (int pair : byRarity(pairs)) {
            int to = to(pair);
            for (int i = from(pair); i < to; i++) {
                if (compared++ == MOST_COMPARED) {
                    return;
                }
                overlap(key, pairs, neighbours.name(i), best);
            }
        }
    }

    private void overlap(String key, int[] pairs, int id, Best best) {
        int shared = 0;
        for (int i = 0; i + 1 < names.length(id); i++) {
            if (Arrays.binarySearch(pairs, names.at(id, i) << 16 | names.at(id, i + 1)) >= 0) {
                shared++;
            }
        }
        int all = pairs.length + names.length(id) - 1;
        int penalty = OVERLAP + 100 - 200 * shared / all;
        if (4 * shared > all && names.length(id) > 1 && best.wants(id, penalty)) {
            String name = names.name(id);
            if (!name.equals(key) && Endings.shareCore(key, name)) {
                best.offer(id, penalty);
            }
        }
    }

    private int[] byRarity(int[] pairs) {
        return IntStream.of(pairs)
                .boxed()
                .sorted(Comparator.comparingInt((Integer pair) -> to(pair) - from(pair)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int from(int pair) {
        return neighbours.from((char) (pair >>> 16), (char) pair);
    }

    private int to(int pair) {
        return neighbours.to((char) (pair >>> 16), (char) pair);
    }

    private static int[] pairs(String key) {
        return IntStream.range(0, key.length() - 1)
                .map(i -> key.charAt(i) << 16 | key.charAt(i + 1))
                .distinct()
                .sorted()
                .toArray();
    }
}
