package org.jiamenkou.address;

/**
 * 门牌号: a number on a street, with the number behind it where there is one (17号之一, 34号附12号).
 *
 * @param number the number before 号, 1 to 999,999
 * @param sub the number after 之, 附 or a dash; 0 for none
 */
public record HouseNumber(int number, int sub) implements Comparable<HouseNumber> {

    /** Larger than any sub-number in use: where a range ends at a whole number, it ends after all of its doors. */
    public static final int LAST_SUB = 99_999;

    /** Refuses numbers no door carries. */
    public HouseNumber {
        if (number < 0 || number > 999_999 || sub < 0 || sub > LAST_SUB) {
            throw new IllegalArgumentException("not a house number: " + number + "-" + sub);
        }
    }

    /** A number without a sub-number. */
    public static HouseNumber of(int number) {
        return new HouseNumber(number, 0);
    }

    /** Whether the door has a number behind its number. */
    public boolean hasSub() {
        return sub > 0;
    }

    @Override
    public int compareTo(HouseNumber other) {
        return number != other.number ? Integer.compare(number, other.number) : Integer.compare(sub, other.sub);
    }

    @Override
    public String toString() {
        return hasSub() ? number + "-" + sub : Integer.toString(number);
    }
}
