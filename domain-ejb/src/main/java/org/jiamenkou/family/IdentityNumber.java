package org.jiamenkou.family;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 公民身份号码: region, day of birth, order and check character of a citizen (GB 11643-1999, 3).
 *
 * @param text the eighteen characters, the last perhaps X
 */
public record IdentityNumber(String text) {

    private static final Pattern FORM = Pattern.compile("\\d{17}[0-9X]");

    /** The first two digits of a region: provinces, autonomous regions, municipalities, special regions (GB/T 2260); 83 residents from Taiwan. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final String CHECKS = "10X98765432";
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    /** What is wrong with a number. */
    public enum Fault {
        /** Not eighteen characters of the right sort. */
        FORM,
        /** No region begins like that. */
        REGION,
        /** No such day, or one to come. */
        BIRTH,
        /** The last character does not fit the others. */
        CHECK
    }

    /** Refuses what is no such number, its day of birth aside, with {@link IllegalArgumentException}. */
    public IdentityNumber {
        if (!FORM.matcher(text).matches() || checkOf(text) != text.charAt(17)) {
            throw new IllegalArgumentException("no identity number");
        }
    }

    /** The number as it is kept: full-width digits as digits, x as X, no blanks. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** What is wrong with a typed number on that day; empty when it is right. */
    public static Optional<Fault> fault(String typed, LocalDate today) {
        String text = plain(typed);
        if (!FORM.matcher(text).matches()) {
            return Optional.of(Fault.FORM);
        }
        if (!PROVINCES.contains(text.substring(0, 2)) || text.startsWith("00", 2) && !isSpecial(text)) {
            return Optional.of(Fault.REGION);
        }
        if (!wasBorn(text, today)) {
            return Optional.of(Fault.BIRTH);
        }
        return checkOf(text) == text.charAt(17) ? Optional.empty() : Optional.of(Fault.CHECK);
    }

    /** The number, when nothing is wrong with it on that day. */
    public static Optional<IdentityNumber> parse(String typed, LocalDate today) {
        return fault(typed, today).isPresent() ? Optional.empty() : Optional.of(new IdentityNumber(plain(typed)));
    }

    /** 810000, 820000 and 830000 have no counties. */
    private static boolean isSpecial(String text) {
        return text.startsWith("8");
    }

    private static boolean wasBorn(String text, LocalDate today) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
            return !born.isBefore(EARLIEST) && !born.isAfter(today);
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    /** The check character of the first seventeen digits: ISO 7064, MOD 11-2. */
    static char checkOf(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int weight = (1 << (17 - i)) % 11;
            sum += weight * (text.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    @Override
    public String toString() {
        return org.jiamenkou.vault.Masks.number(text);
    }
}
