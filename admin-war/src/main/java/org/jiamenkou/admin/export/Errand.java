package org.jiamenkou.admin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.sheet.SheetFormat;

/**
 * What is to be handed out. Its text form is one line that a job keeps.
 *
 * @param list the name of the list
 * @param format how it is written
 * @param locale in which language
 * @param filter the filter as an address says it
 */
record Errand(String list, SheetFormat format, Locale locale, String filter) {

    private static final Set<String> OWN = Set.of("list", "format", "page", "lang");

    /** The parameters of a request, without those of the export itself. */
    static String query(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .filter(one -> !OWN.contains(one.getKey()) && one.getValue().length > 0 && !one.getValue()[0].isEmpty())
                .map(one -> URLEncoder.encode(one.getKey(), UTF_8) + "=" + URLEncoder.encode(one.getValue()[0], UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    static Errand parse(String text) {
        String[] parts = text.split(" ", 4);
        return new Errand(
                parts[0],
                SheetFormat.valueOf(parts[1]),
                Locale.forLanguageTag(parts[2]),
                parts.length > 3 ? parts[3] : "");
    }

    @Override
    public String toString() {
        return list + " " + format + " " + locale.toLanguageTag() + " " + filter;
    }

    /** The filter, to be asked. */
    Address address() {
        Map<String, String> said = new HashMap<>();
        Arrays.stream(filter.split("&"))
                .map(one -> one.split("=", 2))
                .filter(one -> one.length == 2)
                .forEach(one -> said.put(URLDecoder.decode(one[0], UTF_8), URLDecoder.decode(one[1], UTF_8)));
        return name -> said.getOrDefault(name, "");
    }
}
