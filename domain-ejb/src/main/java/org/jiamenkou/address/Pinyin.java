package org.jiamenkou.address;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How each character may sound: all its readings without tones (长 is chang and zhang), each known by a number. The
 * numbers follow the alphabet, so that all sounds with one beginning are a range. A Latin letter and a digit sound as
 * themselves. ü is written v; lüe may be typed lve or lue, lü may be typed lyu.
 *
 * <p>The readings come from pinyin4j once, on first use.
 */
final class Pinyin {

    /** The sound of a character that has none. */
    static final int NONE = 511;

    private static final short[] SILENT = {NONE};
    private static final Map<String, String> ALSO = Map.of("lve", "lue", "nve", "nue", "lv", "lyu", "nv", "nyu");
    /** Readings heard in place names only: 大栅栏, 洪洞, 乐亭, 猇亭, 角里, 虹县, 酂阳. */
    private static final Map<Character, String> LOCAL =
            Map.of('栅', "shi", '洞', "tong", '乐', "lao", '猇', "xiao", '角', "lu", '虹', "gang", '酂', "zan");

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';

    private static final String[] SOUNDS;
    private static final short[][] READINGS = new short[1 << 16][];

    static {
        Map<Character, Set<String>> readings = new TreeMap<>();
        SortedSet<String> sounds = new TreeSet<>();
        for (char c = FIRST; c <= LAST; c++) {
            Set<String> read = read(c);
            readings.put(c, read);
            sounds.addAll(read);
        }
        "0123456789abcdefghijklmnopqrstuvwxyz".chars().forEach(c -> sounds.add(Character.toString(c)));
        SOUNDS = sounds.toArray(String[]::new);
        fill(readings);
    }

    private Pinyin() {}

    /** The sounds of a character, ascending. */
    static short[] of(char c) {
        return READINGS[c];
    }

    /** How a sound is written. */
    static String written(int sound) {
        return SOUNDS[sound - 1];
    }

    /** The first sound that is written with this beginning or sorts behind it. */
    static int from(String beginning) {
        int at = Arrays.binarySearch(SOUNDS, beginning);
        return (at < 0 ? -at - 1 : at) + 1;
    }

    /** One past the last sound that is written with this beginning. */
    static int to(String beginning) {
        return from(beginning + '{');
    }

    /** The sound written exactly so, or 0. */
    static int exactly(String written) {
        return Math.max(0, Arrays.binarySearch(SOUNDS, written) + 1);
    }

    /** A number for the first letter of a sound, 1 to 37. */
    static int initial(int sound) {
        return sound == NONE ? 37 : initialOf(SOUNDS[sound - 1].charAt(0));
    }

    /** The same number for a letter or digit, lower case. */
    static int initialOf(char letter) {
        return letter <= '9' ? letter - '0' + 1 : letter - 'a' + 11;
    }

    private static Set<String> read(char c) {
        Set<String> sounds = new TreeSet<>();
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
        if (readings != null) {
            for (String reading : readings) {
                String sound = reading.replace("u:", "v").replaceAll("[^a-z]", "");
                sounds.add(sound);
                sounds.add(ALSO.getOrDefault(sound, sound));
            }
            sounds.add(LOCAL.getOrDefault(c, ""));
            sounds.remove("");
        }
        return sounds;
    }

    private static void fill(Map<Character, Set<String>> readings) {
        Map<String, Short> numbers = new HashMap<>();
        for (int i = 0; i < SOUNDS.length; i++) {
            numbers.put(SOUNDS[i], (short) (i + 1));
        }
        Arrays.fill(READINGS, SILENT);
        readings.forEach((c, read) -> {
            if (!read.isEmpty()) {
                short[] sounds = new short[read.size()];
                int n = 0;
                for (String sound : read) {
                    sounds[n++] = numbers.getOrDefault(sound, (short) NONE);
                }
                READINGS[c] = sounds;
            }
        });
        for (char c = '0'; c <= 'z'; c++) {
            Short number = numbers.get(Character.toString(Character.toLowerCase(c)));
            if (number != null) {
                READINGS[c] = new short[] {number};
            }
        }
    }
}
