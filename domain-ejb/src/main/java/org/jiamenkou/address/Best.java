package org.jiamenkou.address;

import java.util.Arrays;

/** The few best of many names: the lowest penalty first, then the shorter name, then the order of the characters. */
final class Best {

    private static final int ID_BITS = 24;
    private static final int LENGTH_BITS = 16;

    private final NameTable names;
    private final long[] kept;
    private int count;

    /** Keeps at most {@code most} names. */
    Best(NameTable names, int most) {
        this.names = names;
        this.kept = new long[most];
    }

    /** How many are kept. */
    int count() {
        return count;
    }

    /** The n-th best name. */
    int name(int n) {
        return (int) (kept[n] & (1 << ID_BITS) - 1);
    }

    /** The penalty the n-th best name was offered with. */
    int penalty(int n) {
        return (int) (kept[n] >>> ID_BITS + LENGTH_BITS);
    }

    /** Whether the name would be kept with this penalty. */
    boolean wants(int name, int penalty) {
        return count < kept.length || key(name, penalty) < kept[count - 1];
    }

    /** Offers a name. A name offered twice is kept once, with its lowest penalty. */
    void offer(int name, int penalty) {
        long key = key(name, penalty);
        if (count == kept.length && key >= kept[count - 1]) {
            return;
        }
        int same = indexOf(name);
        if (same >= 0) {
            if (kept[same] <= key) {
                return;
            }
            System.arraycopy(kept, same + 1, kept, same, --count - same);
        }
        int at = -Arrays.binarySearch(kept, 0, count, key) - 1;
        count = Math.min(count + 1, kept.length);
        System.arraycopy(kept, at, kept, at + 1, count - at - 1);
        kept[at] = key;
    }

    private int indexOf(int name) {
        for (int i = 0; i < count; i++) {
            if (name(i) == name) {
                return i;
            }
        }
        return -1;
    }

    private long key(int name, int penalty) {
        return ((long) penalty << LENGTH_BITS | Math.min(names.length(name), 0xFFFF)) << ID_BITS | name;
    }
}
