package org.jiamenkou.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of letters, in Chinese and English. */
final class LetterWords {

    private static final String BUNDLE = "org.jiamenkou.message.letters";

    private LetterWords() {}

    /** The template in the language, about these arguments. */
    static String of(String template, String language, List<String> arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(template), Locale.ROOT).format(arguments.toArray());
    }
}
