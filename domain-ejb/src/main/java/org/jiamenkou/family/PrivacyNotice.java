package org.jiamenkou.family;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiamenkou.vault.Tokens;

/**
 * What a guardian reads before the answer.
 *
 * @param purpose what it is about
 * @param version its version: the day it was written
 * @param text its words
 */
public record PrivacyNotice(Purpose purpose, String version, String text) {

    private static final String BUNDLE = "org.jiamenkou.family.notices";

    /** The notice that holds now, in Chinese or English. */
    public static PrivacyNotice of(Purpose purpose, String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new PrivacyNotice(
                purpose, bundle.getString(purpose.code() + ".version"), bundle.getString(purpose.code() + ".text"));
    }

    /** The SHA-256 of its words, kept with the answer: later it shows what was agreed to. */
    public String hash() {
        return Tokens.hash(version + "\n" + text);
    }
}
