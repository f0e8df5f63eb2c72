package org.jiamenkou.portal.reader;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who reads this page, and where they are.
 *
 * @param language the language of the page
 * @param care whether it is the 关怀版: larger type, higher contrast, fewer things
 * @param district the code of the district they chose, or empty
 * @param path the path of the page
 * @param query the query of the page, as it came, or null
 */
public record Reader(
        Language language,
        boolean care,
        String district,
        String path,
        @Nullable String query) {

    /** Who reads the page that is being built. */
    public static Reader of(FacesContext faces) {
        Object reader = faces.getExternalContext().getRequestMap().get("reader");
        return (Reader) Objects.requireNonNull(reader, "the filter that finds out who reads comes first");
    }

    /** This page with one parameter set to another value: what the switches link to. */
    public String here(String name, String value) {
        List<String> parameters = new ArrayList<>();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            if (!parameter.isEmpty() && !parameter.startsWith(name + "=")) {
                parameters.add(parameter);
            }
        }
        parameters.add(name + '=' + encoded(value));
        return path + '?' + String.join("&", parameters);
    }

    /** This page in the other size of type. */
    public String careLink() {
        return here("care", care ? "0" : "1");
    }

    /** This page in the other language. */
    public String languageLink() {
        return here("lang", language.other().code());
    }

    /** A value as it stands in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
