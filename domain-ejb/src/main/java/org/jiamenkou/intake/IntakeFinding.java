package org.jiamenkou.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jiamenkou.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something a clerk should know about a file.
 *
 * @param row the row as a spreadsheet counts it, the line of a text or the number of a polygon, from 1; 0 for the file
 * @param column the title of the column, or null
 * @param severity how much it matters
 * @param code what it is: {@code school-missing}, {@code extra-column}, …
 * @param arguments what its words are about
 */
public record IntakeFinding(int row, @Nullable String column, Severity severity, String code, List<String> arguments) {

    private static final String BUNDLE = "org.jiamenkou.intake.findings";

    /** Copies the arguments. */
    public IntakeFinding {
        arguments = List.copyOf(arguments);
    }

    /** The finding in Chinese. */
    public String words() {
        return words(Locale.SIMPLIFIED_CHINESE);
    }

    /** The finding in Chinese or English, with the row and the column before it. */
    public String words(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String said = format(bundle, code, arguments.toArray());
        String told = column == null ? said : format(bundle, "in-column", column, said);
        return row == 0 ? told : format(bundle, "in-row", Integer.toString(row), told);
    }

    private static String format(ResourceBundle bundle, String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
