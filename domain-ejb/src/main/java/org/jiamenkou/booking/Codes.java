package org.jiamenkou.booking;

import java.security.SecureRandom;

/** Codes of bookings and places in line: twelve characters that cannot be taken for each other, made of chance alone. */
final class Codes {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String LEGIBLE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;

    private Codes() {}

    static String fresh() {
        byte[] drawn = new byte[LENGTH];
        CHANCE.nextBytes(drawn);
        char[] code = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            code[i] = LEGIBLE.charAt(drawn[i] & (LEGIBLE.length() - 1));
        }
        return new String(code);
    }
}
