package org.jiamenkou.booking;

import java.util.regex.Pattern;

/** The form of codes and keys that callers choose: visible characters without blanks, at most eighty. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Cntrl}]{1,80}");

    private Words() {}

    /** The word itself; refuses another form. */
    static String require(String word, String what) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("not a code of a " + what + ": " + word);
        }
        return word;
    }
}
