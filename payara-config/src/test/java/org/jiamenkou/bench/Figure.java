package org.jiamenkou.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param name what was measured
 * @param value the measurement
 * @param unit its unit
 * @param baseline what it is held against, measured in the same run, in the same unit; null where there is none
 * @param ratio value divided by baseline; null where there is none
 * @param rule what the target is asked of
 * @param target the bound, or null where the figure is only reported
 */
record Figure(
        String name,
        double value,
        String unit,
        @Nullable Double baseline,
        @Nullable Double ratio,
        Rule rule,
        @Nullable Double target) {

    /** What a target bounds. */
    enum Rule {
        /** The value is at most the target. */
        VALUE_AT_MOST("≤ "),
        /** The ratio is at most the target. */
        RATIO_AT_MOST("ratio ≤ "),
        /** The ratio is at least the target. */
        RATIO_AT_LEAST("ratio ≥ "),
        /** Nothing. */
        REPORTED("");

        private final String words;

        Rule(String words) {
            this.words = words;
        }
    }

    /** A value with an upper bound. */
    static Figure atMost(String name, double value, String unit, double target) {
        return new Figure(name, value, unit, null, null, Rule.VALUE_AT_MOST, target);
    }

    /** A value beside a baseline, with a bound on their ratio. */
    static Figure ratio(String name, double value, String unit, double baseline, Rule rule, double target) {
        return new Figure(name, value, unit, baseline, value / baseline, rule, target);
    }

    /** A value beside a baseline, and the ratio measured in alternating rounds. */
    static Figure rounds(String name, double value, String unit, double baseline, double ratio, double target) {
        return new Figure(name, value, unit, baseline, ratio, Rule.RATIO_AT_LEAST, target);
    }

    /** A value beside a baseline, for information. */
    static Figure beside(String name, double value, String unit, double baseline) {
        return new Figure(name, value, unit, baseline, value / baseline, Rule.REPORTED, null);
    }

    /** A value for information. */
    static Figure reported(String name, double value, String unit) {
        return new Figure(name, value, unit, null, null, Rule.REPORTED, null);
    }

    /** Whether the target is met; null where there is none. */
    @Nullable
    Boolean met() {
        if (target == null) {
            return null;
        }
        double asked = rule == Rule.VALUE_AT_MOST || ratio == null ? value : ratio;
        return rule == Rule.RATIO_AT_LEAST ? asked >= target : asked <= target;
    }

    /** The target in words; empty where there is none. */
    String targetWords() {
        return target == null ? "" : rule.words + shown(target);
    }

    /** A number with as many digits as it deserves. */
    static String shown(@Nullable Double number) {
        if (number == null) {
            return "";
        }
        double size = Math.abs(number);
        if (number == Math.rint(number) && size < 1e9) {
            return String.format(Locale.ROOT, "%.0f", number);
        }
        return String.format(
                Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.4f", number);
    }
}
