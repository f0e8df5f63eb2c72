package org.jiamenkou.staff;

import java.util.Locale;

/**
 * Which rules hold for the passwords of staff. They hold for a whole installation and not for a district: an account may work
 * in several. The operator chooses with {@code JIAMENKOU_PASSWORD_RULES}.
 */
public enum PasswordPolicy {
    /** 12–128 characters, not a common password, not the login. */
    PLAIN,
    /** Besides, three kinds of characters and another password every 90 days (等保). */
    GRADED;

    /** What the operator of this installation has chosen. */
    public static PasswordPolicy inForce() {
        return "graded".equals(System.getenv("JIAMENKOU_PASSWORD_RULES")) ? GRADED : PLAIN;
    }

    /** The word used in word lists. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
