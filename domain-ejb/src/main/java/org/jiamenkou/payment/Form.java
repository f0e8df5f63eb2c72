package org.jiamenkou.payment;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The body of a call between product and gateway: names and values as browsers send forms.
 *
 * @param fields the values by their names
 */
public record Form(Map<String, String> fields) {

    /** Keeps a copy. */
    public Form {
        fields = Map.copyOf(fields);
    }

    /** Reads a body; a part without a value is left out, and of two values of one name the last stands. */
    public static Form parse(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : body.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
            }
        }
        return new Form(fields);
    }

    /** The value of a name, or empty. */
    public String get(String name) {
        return Objects.requireNonNullElse(fields.get(name), "");
    }

    /** The body, names in order. */
    public String body() {
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
