package org.jiamenkou.message;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words of letters, in Chinese and English. Days and moments in what they are about are told as the language tells them. */
final class LetterWords {

    private static final String BUNDLE = "org.jiamenkou.message.letters";

    /** 2026-10-12, and 2026-10-12 16:30. */
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})( \\d{2}:\\d{2})?\\b");

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("M月d日（E）", Locale.CHINESE);

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("E d MMM", Locale.ENGLISH);

    private LetterWords() {}

    /** The template in the language, about these arguments. */
    static String of(String template, String language, List<String> arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] about = arguments.stream().map(text -> days(text, language)).toArray();
        return new MessageFormat(bundle.getString(template), Locale.ROOT).format(about);
    }

    private static String days(String text, String language) {
        DateTimeFormatter format = language.equals("en") ? ENGLISH : CHINESE;
        return DAY.matcher(text).replaceAll(found -> {
            String time = found.group(2) == null ? "" : found.group(2);
            try {
                return format.format(LocalDate.parse(found.group(1))) + (language.equals("en") ? time : time.strip());
            } catch (DateTimeParseException none) {
                return found.group();
            }
        });
    }
}
