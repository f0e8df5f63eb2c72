package org.jiamenkou.afterschool;

import java.util.Collections;

/** The question marks of a list in a statement. */
final class Marks {

    private Marks() {}

    /** So many of them, parted by commas. */
    static String of(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }
}
