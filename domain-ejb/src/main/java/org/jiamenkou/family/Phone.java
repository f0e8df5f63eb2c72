package org.jiamenkou.family;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiamenkou.vault.Masks;

/**
 * A mobile number of the mainland: eleven digits, 13 to 19 at the beginning (numbering plan of the Ministry of Industry and
 * Information Technology, 2017).
 *
 * @param digits the eleven digits
 */
public record Phone(String digits) {

    /** What phones are indexed as in the tables. */
    static final String INDEX = "phone";

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern ABROAD = Pattern.compile("^(\\+|00)?86(?=1\\d{10}$)");

    /** Refuses what is no such number with {@link IllegalArgumentException}. */
    public Phone {
        if (!MOBILE.matcher(digits).matches()) {
            throw new IllegalArgumentException("no mobile number");
        }
    }

    /** Reads a number as people type it: with +86, blanks, dashes, full-width digits. */
    public static Optional<Phone> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Pd}().]", "");
        String digits = ABROAD.matcher(plain).replaceFirst("");
        return MOBILE.matcher(digits).matches() ? Optional.of(new Phone(digits)) : Optional.empty();
    }

    /** Both ends: 138****5678. */
    public String masked() {
        return Masks.phone(digits);
    }

    @Override
    public String toString() {
        return masked();
    }
}
