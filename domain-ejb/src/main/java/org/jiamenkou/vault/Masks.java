package org.jiamenkou.vault;

/** What is shown of personal data where it need not be read whole. Masked where it is read, never in the browser. */
public final class Masks {

    private static final int PHONE = 11;

    private Masks() {}

    /** The first character of a name: 张*. */
    public static String name(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    /** Both ends of a mobile number: 138****5678. */
    public static String phone(String phone) {
        return phone.length() != PHONE ? "****" : phone.substring(0, 3) + "****" + phone.substring(7);
    }

    /** The first three characters and the last of an identity or roll number: 110**************1. */
    public static String number(String number) {
        int hidden = number.length() - 4;
        return hidden <= 0
                ? "*".repeat(number.length())
                : number.substring(0, 3) + "*".repeat(hidden) + number.substring(number.length() - 1);
    }
}
