package org.jiamenkou.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiamenkou.vault.Masks;

/**
 * 学籍号: G and the identity number of the pupil, or L and a temporary number (中小学生学籍管理办法, 教基一〔2013〕7号, 第十条);
 * elsewhere a number of the province or the school.
 *
 * @param text capitals and digits
 */
record RollNumber(String text) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8,24}");
    private static final Pattern END = Pattern.compile("\\d{3}[0-9X]$");
    private static final Pattern NATIONAL = Pattern.compile("G\\d{17}[0-9X]");

    /** What is wrong with a typed number on that day, as the code of a finding; empty when it is right. */
    static Optional<String> fault(String typed, LocalDate today) {
        String text = IdentityNumber.plain(typed);
        if (!FORM.matcher(text).matches() || !END.matcher(text).find()) {
            return Optional.of("roll-number-unreadable");
        }
        boolean national = NATIONAL.matcher(text).matches();
        return national && IdentityNumber.fault(text.substring(1), today).isPresent()
                ? Optional.of("roll-number-check")
                : Optional.empty();
    }

    /** The number as it is kept; check it with {@link #fault} first. */
    static RollNumber of(String typed) {
        return new RollNumber(IdentityNumber.plain(typed));
    }

    static String masked(String number) {
        return Masks.number(number);
    }

    @Override
    public String toString() {
        return Masks.number(text);
    }
}
