package org.jiamenkou.address;

/** Whether two texts differ by one slip of the finger. */
enum OneEdit {
    /** Two neighbours changed places. */
    SWAPPED,
    /** One character is missing. */
    MISSING,
    /** One character is too many. */
    ADDED,
    /** One character is another one. */
    REPLACED,
    /** Not by one slip. */
    NONE;

    /** How the typed text differs from the name. */
    static OneEdit between(String typed, String name) {
        int start = 0;
        int shorter = Math.min(typed.length(), name.length());
        while (start < shorter && typed.charAt(start) == name.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && typed.charAt(typed.length() - 1 - end) == name.charAt(name.length() - 1 - end)) {
            end++;
        }
        int typedLeft = typed.length() - start - end;
        int nameLeft = name.length() - start - end;
        if (typedLeft == 0 && nameLeft == 1) {
            return MISSING;
        }
        if (typedLeft == 1 && nameLeft == 0) {
            return ADDED;
        }
        if (typedLeft == 1 && nameLeft == 1) {
            return REPLACED;
        }
        boolean swapped = typedLeft == 2
                && nameLeft == 2
                && typed.charAt(start) == name.charAt(start + 1)
                && typed.charAt(start + 1) == name.charAt(start);
        return swapped ? SWAPPED : NONE;
    }
}
