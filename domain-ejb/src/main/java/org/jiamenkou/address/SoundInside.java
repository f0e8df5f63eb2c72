package org.jiamenkou.address;

/**
 * Which names have a query by sound somewhere behind their first character: huayuan in 翠湖花园. Every syllable but the
 * last is written in full, and there are at least two; found by the neighbouring characters that may sound like the
 * first two of them.
 */
final class SoundInside {

    private static final int MOST_COMPARED = 3000;

    private final NameTable names;
    private final Postings neighbours;
    private final char[] characters;

    /** Looks into these names. */
    SoundInside(NameTable names, Postings neighbours) {
        this.names = names;
        this.neighbours = neighbours;
        this.characters = neighbours.firstCharacters();
    }

    /** Offers the names that contain the query. */
    void offer(String query, Best best) {
        Search search = new Search(query, best);
        for (char c : characters) {
            for (int sound : Pinyin.of(c)) {
                if (c == query.charAt(0)) {
                    search.behind(c, 1);
                } else if (sound != Pinyin.NONE && query.startsWith(Pinyin.written(sound))) {
                    search.behind(c, Pinyin.written(sound).length());
                }
            }
        }
    }

    private final class Search {

        private final String query;
        private final Best best;
        private final SoundMatch match;
        private int compared;

        Search(String query, Best best) {
            this.query = query;
            this.best = best;
            this.match = new SoundMatch(names, query, false);
        }

        /** Goes on with the neighbours of a character that has taken the first letters of the query. */
        void behind(char first, int taken) {
            int to = neighbours.featuresTo(first);
            for (int feature = neighbours.featuresFrom(first); taken < query.length() && feature < to; feature++) {
                if (goesOn(neighbours.other(feature), query.substring(taken))) {
                    names(feature, first);
                }
            }
        }

        private boolean goesOn(char next, String rest) {
            if (next == rest.charAt(0)) {
                return true;
            }
            for (int sound : Pinyin.of(next)) {
                boolean fits = sound != Pinyin.NONE
                        && (rest.startsWith(Pinyin.written(sound))
                                || Pinyin.written(sound).startsWith(rest));
                if (fits) {
                    return true;
                }
            }
            return false;
        }

        private void names(int feature, char first) {
            for (int i = neighbours.from(feature); i < neighbours.from(feature + 1); i++) {
                int name = neighbours.name(i);
                if (compared < MOST_COMPARED && best.wants(name, 0)) {
                    compared++;
                    for (int at = 1; at + 1 < names.length(name); at++) {
                        if (names.at(name, at) == first && match.accepts(name, at)) {
                            best.offer(name, 0);
                        }
                    }
                }
            }
        }
    }
}
