package org.jiamenkou.kernel;

import java.security.SecureRandom;

/** Codes by which the outside knows a thing: drawn from the machine's own chance, never derived from a person or a row number. */
public final class Codes {

    private static final int LENGTH = 12;

    /** Capitals and digits that cannot be taken for each other: 30 of them, so that a code has 58 bits. */
    private static final String LEGIBLE = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom CHANCE = new SecureRandom();

    private Codes() {}

    /** A new code of twelve characters. */
    public static String fresh() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LEGIBLE.charAt(CHANCE.nextInt(LEGIBLE.length())));
        }
        return code.toString();
    }
}
