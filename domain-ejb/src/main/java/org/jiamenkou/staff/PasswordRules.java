package org.jiamenkou.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a password has to be: 12–128 characters, not a common one, not the login (NIST SP 800-63B §5.1.1.2). The environment
 * variable {@code JIAMENKOU_PASSWORD_RULES=graded} adds what assessors of 等保 (GB/T 22239-2019, 8.1.4.1 a) look for: three
 * kinds of characters, and a new password every 90 days.
 */
final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int KINDS = 3;
    private static final Duration AGE = Duration.ofDays(90);
    private static final Set<String> COMMON = common();

    private final boolean graded;

    PasswordRules(boolean graded) {
        this.graded = graded;
    }

    static PasswordRules configured() {
        return new PasswordRules(PasswordPolicy.inForce() == PasswordPolicy.GRADED);
    }

    /** Refuses {@code weak-password} with the rule that is broken: short, long, common, login, kinds. */
    void check(String password, String login) {
        String broken = broken(password, login);
        if (broken != null) {
            throw new StaffRefusal("weak-password", broken);
        }
    }

    /** Whether a password set then has to be replaced by now. */
    boolean expired(Instant set, Instant now) {
        return graded && set.plus(AGE).isBefore(now);
    }

    private @Nullable String broken(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return "short";
        }
        if (length > LONGEST) {
            return "long";
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(login.toLowerCase(Locale.ROOT))) {
            return "login";
        }
        if (isCommon(lower)) {
            return "common";
        }
        return graded && kinds(password) < KINDS ? "kinds" : null;
    }

    /** A common password, one repeated, or a run of characters that follow each other. */
    private static boolean isCommon(String lower) {
        boolean repeated = IntStream.rangeClosed(1, 4)
                .anyMatch(length -> lower.length() % length == 0
                        && lower.equals(lower.substring(0, length).repeat(lower.length() / length)));
        boolean run = isRun(lower, 1) || isRun(lower, -1);
        String bare = lower.replaceAll("[^a-z]+$", "").replaceAll("^[^a-z]+", "");
        return repeated || run || COMMON.contains(lower) || COMMON.contains(bare);
    }

    /** Characters that follow each other; after 9 comes 0. */
    private static boolean isRun(String text, int step) {
        return IntStream.range(1, text.length()).allMatch(i -> {
            char before = text.charAt(i - 1);
            int next = Character.isDigit(before) ? '0' + Math.floorMod(before - '0' + step, 10) : before + step;
            return text.charAt(i) == next;
        });
    }

    private static int kinds(String password) {
        boolean lower = password.chars().anyMatch(Character::isLowerCase);
        boolean upper = password.chars().anyMatch(Character::isUpperCase);
        boolean digit = password.chars().anyMatch(Character::isDigit);
        boolean other = !password.chars().allMatch(Character::isLetterOrDigit);
        return (lower ? 1 : 0) + (upper ? 1 : 0) + (digit ? 1 : 0) + (other ? 1 : 0);
    }

    private static Set<String> common() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
