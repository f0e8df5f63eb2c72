package org.jiamenkou.kernel;

/**
 * 招生年份: the calendar year in which the children a notice speaks of enter school.
 *
 * @param value the year, 1986 (the year of the compulsory education law) to 2100
 */
public record SchoolYear(int value) implements Comparable<SchoolYear> {

    /** Refuses a year outside 1986–2100. */
    public SchoolYear {
        if (value < 1986 || value > 2100) {
            throw new IllegalArgumentException("not an admission year: " + value);
        }
    }

    /** Reads four digits, with or without 年; refuses anything else. */
    public static SchoolYear parse(String text) {
        String digits = text.strip().replaceFirst("年$", "");
        if (!digits.matches("\\d{4}")) {
            throw new IllegalArgumentException("not an admission year: " + text);
        }
        return new SchoolYear(Integer.parseInt(digits));
    }

    /** The year after this one. */
    public SchoolYear next() {
        return new SchoolYear(value + 1);
    }

    /** The year before this one. */
    public SchoolYear previous() {
        return new SchoolYear(value - 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
