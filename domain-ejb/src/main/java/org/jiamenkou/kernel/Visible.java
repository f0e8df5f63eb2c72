package org.jiamenkou.kernel;

import java.util.regex.Pattern;

/** Whether everything of a name can be seen: no control characters, no zero-width ones, none that turn the direction of reading. */
public final class Visible {

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Visible() {}

    /** Whether nothing in the name is hidden. */
    public static boolean is(String name) {
        return !HIDDEN.matcher(name).find();
    }
}
