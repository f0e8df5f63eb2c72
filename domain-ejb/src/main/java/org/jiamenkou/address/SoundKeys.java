package org.jiamenkou.address;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The names in the order of how they sound: for each name and each way of reading its first characters one number, made
 * of the codes of those sounds and the name's id. All names whose first sounds are given are then a stretch of the order.
 */
final class SoundKeys {

    private static final int ID_BITS = 24;

    private final int bits;
    private final int depth;
    private final long[] keys;

    /**
     * Orders the names.
     *
     * @param bits how many bits a code takes
     * @param depth how many characters of a name are read
     * @param codes the code of a sound, from 1
     */
    SoundKeys(NameTable names, int bits, int depth, IntUnaryOperator codes) {
        this.bits = bits;
        this.depth = depth;
        Collecting collecting = new Collecting(names, codes);
        for (int id = 0; id < names.size(); id++) {
            collecting.read(id, 0, 0);
        }
        long[] all = Arrays.copyOf(collecting.keys, collecting.count);
        Arrays.parallelSort(all);
        keys = distinct(all);
    }

    /** How many characters of a name are read. */
    int depth() {
        return depth;
    }

    /** The beginning {@code before}, one code longer. */
    long then(long before, int code) {
        return before << bits | code;
    }

    /** Where the names begin whose first {@code length} codes are {@code beginning} or sort behind it. */
    int lowest(long beginning, int length) {
        long key = beginning << bits * (depth - length) + ID_BITS;
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? -at - 1 : at;
    }

    /** The name at a position of the order. */
    int name(int position) {
        return (int) (keys[position] & (1 << ID_BITS) - 1);
    }

    private static long[] distinct(long[] sorted) {
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private final class Collecting {

        private final NameTable names;
        private final IntUnaryOperator codes;
        private long[] keys;
        private int count;

        Collecting(NameTable names, IntUnaryOperator codes) {
            this.names = names;
            this.codes = codes;
            this.keys = new long[names.size() * 2 + 16];
        }

        void read(int id, int position, long before) {
            if (position == depth || position == names.length(id)) {
                if (count == keys.length) {
                    keys = Arrays.copyOf(keys, count * 2);
                }
                keys[count++] = before << bits * (depth - position) + ID_BITS | id;
                return;
            }
            int last = 0;
            for (int sound : Pinyin.of(names.at(id, position))) {
                int code = codes.applyAsInt(sound);
                if (code != last) {
                    read(id, position + 1, then(before, code));
                    last = code;
                }
            }
        }
    }
}
