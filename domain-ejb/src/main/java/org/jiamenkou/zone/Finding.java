package org.jiamenkou.zone;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jiamenkou.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something staff should settle before a notice is published.
 *
 * @param code what it is: {@code overlap-numbers}, {@code gap-numbers}, …
 * @param severity how much it matters
 * @param place the place it is about, or null
 * @param schools the schools concerned, in the order of the notice
 * @param sentences the sentences concerned, in the order of the notice
 * @param arguments what its words are about
 */
public record Finding(
        String code,
        Severity severity,
        @Nullable String place,
        List<String> schools,
        List<Sentence> sentences,
        List<String> arguments) {

    private static final String BUNDLE = "org.jiamenkou.zone.findings";

    /** Copies the lists. */
    public Finding {
        schools = List.copyOf(schools);
        sentences = List.copyOf(sentences);
        arguments = List.copyOf(arguments);
    }

    /** A zone nobody is sent to from: what keeps a text from being published. */
    public static Finding zoneWithoutSchool(String zone, List<Sentence> sentences) {
        return new Finding("zone-without-school", Severity.ERROR, null, List.of(), sentences, List.of(zone));
    }

    /** The same for the same matter in every run: what has been worked off stays so. */
    public String key() {
        return String.join(
                "|", code, place == null ? "" : place, String.join("/", schools), String.join(",", arguments));
    }

    /** The finding in Chinese. */
    public String words() {
        return words(Locale.SIMPLIFIED_CHINESE);
    }

    /** The finding in Chinese or English. */
    public String words(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] said = new Object[arguments.size() + 2];
        said[0] = place == null ? "" : place;
        said[1] = String.join(bundle.getString("between-schools"), schools);
        for (int i = 0; i < arguments.size(); i++) {
            said[i + 2] = arguments.get(i);
        }
        return new MessageFormat(bundle.getString(code), Locale.ROOT).format(said);
    }
}
