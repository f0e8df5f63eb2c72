package org.jiamenkou.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An amount of 人民币 in whole fen. Documents about buildings speak of 万元; one 万元 is a million fen, so that six decimals of a
 * 万元 are exact and no amount is ever rounded.
 *
 * @param fen the amount, not negative
 */
public record Money(long fen) implements Comparable<Money> {

    /** Nothing to pay. */
    public static final Money NONE = new Money(0);

    private static final int FEN_DECIMALS_OF_YUAN = 2;

    private static final int FEN_DECIMALS_OF_WAN = 6;

    private static final BigDecimal MOST_WAN = new BigDecimal("100000000");

    /** Refuses a negative amount. */
    public Money {
        if (fen < 0) {
            throw new IllegalArgumentException("an amount is not negative: " + fen);
        }
    }

    /** Reads an amount in 元, {@code 12.5}; empty for what is no amount, is finer than a fen, or above a hundred million yuan. */
    public static Optional<Money> parseYuan(String text) {
        String plain = text.strip();
        return plain.matches("\\d{1,8}(\\.\\d{1,2})?")
                ? Optional.of(new Money(new BigDecimal(plain)
                        .movePointRight(FEN_DECIMALS_OF_YUAN)
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .longValueExact()))
                : Optional.empty();
    }

    /** The amount in 元 with both decimals: {@code 12.50}. */
    public String yuan() {
        return BigDecimal.valueOf(fen, FEN_DECIMALS_OF_YUAN).toPlainString();
    }

    /** Both amounts together. */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /** What is left of this amount; refuses, as a fault, to take away more than there is. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /** This amount so many times. */
    public Money times(int many) {
        return new Money(Math.multiplyExact(fen, (long) many));
    }

    /** Reads an amount in 万元, {@code 12,345.6}; empty for what is no amount, is finer than a fen, or above a trillion yuan. */
    public static Optional<Money> parseWan(String text) {
        String plain = text.strip().replace(",", "");
        if (!plain.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            return Optional.empty();
        }
        BigDecimal wan = new BigDecimal(plain);
        return wan.compareTo(MOST_WAN) > 0
                ? Optional.empty()
                : Optional.of(new Money(wan.movePointRight(FEN_DECIMALS_OF_WAN)
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .longValueExact()));
    }

    /** The amount in 万元, exact and without trailing zeros: {@code 12345.6}. */
    public String wan() {
        BigDecimal wan = BigDecimal.valueOf(fen, FEN_DECIMALS_OF_WAN).stripTrailingZeros();
        return (wan.scale() < 0 ? wan.setScale(0, RoundingMode.UNNECESSARY) : wan).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
