package org.jiamenkou.content;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 投用学期: the term in which the first children enter, 2027年秋季.
 *
 * @param year the calendar year
 * @param autumn true for the term that begins in September, false for the one that begins after 春节
 */
public record OpeningTerm(int year, boolean autumn) implements Comparable<OpeningTerm> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(autumn|spring)");

    private static final int FIRST = 1986;

    private static final int LAST = 2100;

    /** Refuses a year no school of ours opens in. */
    public OpeningTerm {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("no such year: " + year);
        }
    }

    /** Reads {@code 2027-autumn}; empty for anything else. */
    public static Optional<OpeningTerm> parse(@Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        return year < FIRST || year > LAST
                ? Optional.empty()
                : Optional.of(new OpeningTerm(year, form.group(2).equals("autumn")));
    }

    /** The season as a word of bundles: {@code autumn}, {@code spring}. */
    public String season() {
        return autumn ? "autumn" : "spring";
    }

    @Override
    public int compareTo(OpeningTerm other) {
        return Comparator.comparingInt(OpeningTerm::year)
                .thenComparing(OpeningTerm::autumn)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return year + "-" + season();
    }
}
