package org.jiamenkou.address;

import java.util.Arrays;

/** Which names have a feature: two neighbouring characters, or a first and a last one. The names stand in id order. */
final class Postings {

    private static final int ID_BITS = 24;

    private final int[] features;
    private final int[] starts;
    private final int[] names;

    private Postings(long[] sorted) {
        int[] allFeatures = new int[sorted.length];
        int[] allStarts = new int[sorted.length + 1];
        names = new int[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            int feature = ordered(sorted[i] >>> ID_BITS);
            names[i] = (int) (sorted[i] & (1 << ID_BITS) - 1);
            if (count == 0 || allFeatures[count - 1] != feature) {
                allFeatures[count] = feature;
                allStarts[count++] = i;
            }
        }
        allStarts[count] = sorted.length;
        features = Arrays.copyOf(allFeatures, count);
        starts = Arrays.copyOf(allStarts, count + 1);
    }

    /** Two neighbouring characters of a name; the last one has the empty character as its neighbour. */
    static Postings ofNeighbours(NameTable names) {
        long[] all = new long[names.characters()];
        int count = 0;
        for (int id = 0; id < names.size(); id++) {
            for (int i = 0; i < names.length(id); i++) {
                char next = i + 1 < names.length(id) ? names.at(id, i + 1) : '\0';
                all[count++] = key(names.at(id, i), next) << ID_BITS | id;
            }
        }
        return sorted(all);
    }

    /** The first and the last character of a name. */
    static Postings ofEnds(NameTable names) {
        long[] all = new long[names.size()];
        for (int id = 0; id < all.length; id++) {
            all[id] = key(names.at(id, 0), names.at(id, names.length(id) - 1)) << ID_BITS | id;
        }
        return sorted(all);
    }

    /** Where the names begin that have the two characters. */
    int from(char one, char other) {
        return starts[lowest(ordered(key(one, other)))];
    }

    /** One past the last name that has the two characters. */
    int to(char one, char other) {
        int feature = ordered(key(one, other));
        int at = lowest(feature);
        return starts[at < features.length && features[at] == feature ? at + 1 : at];
    }

    /** Where the features with this first character begin. */
    int featuresFrom(char one) {
        return lowest(ordered(key(one, '\0')));
    }

    /** One past the last feature with this first character. */
    int featuresTo(char one) {
        return lowest(ordered(key(one, '\uffff')));
    }

    /** The second character of a feature. */
    char other(int feature) {
        return (char) features[feature];
    }

    /** Where the names of a feature begin; those of the one before it end there. */
    int from(int feature) {
        return starts[feature];
    }

    /** The first characters of all features, each once. */
    char[] firstCharacters() {
        StringBuilder characters = new StringBuilder();
        for (int feature : features) {
            char one = (char) ((feature ^ Integer.MIN_VALUE) >>> 16);
            if (characters.isEmpty() || characters.charAt(characters.length() - 1) != one) {
                characters.append(one);
            }
        }
        return characters.toString().toCharArray();
    }

    /** The name at a position. */
    int name(int position) {
        return names[position];
    }

    private static Postings sorted(long[] all) {
        Arrays.parallelSort(all);
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[count++] = all[i];
            }
        }
        return new Postings(Arrays.copyOf(all, count));
    }

    private static long key(char one, char other) {
        return (long) one << 16 | other;
    }

    /** The same order in a signed number. */
    private static int ordered(long key) {
        return (int) key ^ Integer.MIN_VALUE;
    }

    private int lowest(int feature) {
        int at = Arrays.binarySearch(features, feature);
        return at < 0 ? -at - 1 : at;
    }
}
