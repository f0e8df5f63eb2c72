package org.jiamenkou.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiamenkou.vault.Masks;

/**
 * A document that says who somebody is.
 *
 * @param type which sort
 * @param number its number, capitals and digits
 */
public record IdentityDocument(Type type, String number) {

    /** 证件类型, and what their numbers look like. */
    public enum Type {
        /** 居民身份证 (GB 11643); the 港澳台居民居住证 has a number of the same sort. */
        IDENTITY_CARD("\\d{17}[0-9X]"),
        /** 港澳居民来往内地通行证. */
        HONG_KONG_MACAO_PERMIT("[HM]\\d{8,10}"),
        /** 台湾居民来往大陆通行证. */
        TAIWAN_PERMIT("\\d{8}|\\d{10}[0-9A-Z]?"),
        /** 外国人永久居留身份证: fifteen characters before 2023, eighteen since. */
        PERMANENT_RESIDENCE("[A-Z]{3}\\d{12}|9\\d{17}"),
        /** 护照. */
        PASSPORT("[A-Z0-9]{5,17}"),
        /** 出生医学证明. */
        BIRTH_CERTIFICATE("[A-Z]\\d{9}");

        private final Pattern form;

        Type(String form) {
            this.form = Pattern.compile(form);
        }
    }

    /** Reads a number as people type it; empty where a document of that sort cannot have it. */
    public static Optional<IdentityDocument> parse(Type type, String typed, LocalDate today) {
        String number = IdentityNumber.plain(typed);
        boolean right = type.form.matcher(number).matches()
                && (type != Type.IDENTITY_CARD
                        || IdentityNumber.fault(number, today).isEmpty());
        return right ? Optional.of(new IdentityDocument(type, number)) : Optional.empty();
    }

    @Override
    public String toString() {
        return type + " " + Masks.number(number);
    }
}
