package org.jiamenkou.address;

/**
 * Whether a name begins as a query by sound says. Each character of the name takes from the query itself, or one of its
 * sounds in full, or, where that is allowed, an initial (c, or ch); the last one may take a sound not yet finished.
 */
final class SoundMatch {

    private final NameTable names;
    private final String query;
    private final boolean abbreviated;

    /** Matches against this query, with or without initials in its middle. */
    SoundMatch(NameTable names, String query, boolean abbreviated) {
        this.names = names;
        this.query = query;
        this.abbreviated = abbreviated;
    }

    /** Whether the name begins so. */
    boolean accepts(int name) {
        return accepts(name, 0, 0);
    }

    /** Whether the name goes on so from a position. */
    boolean accepts(int name, int at) {
        return accepts(name, at, 0);
    }

    private boolean accepts(int name, int at, int from) {
        if (from == query.length()) {
            return true;
        }
        if (at == names.length(name)) {
            return false;
        }
        char c = names.at(name, at);
        char asked = query.charAt(from);
        if (c == asked) {
            return accepts(name, at + 1, from + 1);
        }
        if (!isLetter(asked)) {
            return false;
        }
        for (int sound : Pinyin.of(c)) {
            if (sound != Pinyin.NONE && accepts(Pinyin.written(sound), name, at, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean accepts(String sound, int name, int at, int from) {
        int left = query.length() - from;
        if (left < sound.length()) {
            if (query.regionMatches(from, sound, 0, left)) {
                return true;
            }
        } else if (query.startsWith(sound, from) && accepts(name, at + 1, from + sound.length())) {
            return true;
        }
        if (!abbreviated || sound.charAt(0) != query.charAt(from)) {
            return false;
        }
        return accepts(name, at + 1, from + 1)
                || (isTwoLetterInitial(query, from) && sound.startsWith("h", 1) && accepts(name, at + 1, from + 2));
    }

    /** Whether the character is typed by sound: a letter or a digit, lower case. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || Numerals.isDigit(c);
    }

    /** Whether zh, ch or sh stands there. */
    static boolean isTwoLetterInitial(String query, int at) {
        return at + 1 < query.length() && query.charAt(at + 1) == 'h' && "zcs".indexOf(query.charAt(at)) >= 0;
    }
}
