package org.jiamenkou.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.admin.frame.Visitor;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What was done, in words; the trail itself keeps codes, which never change. */
@Named
@RequestScoped
public class ActWords {

    private static final String PREFIX = "act.";

    private static final String USE = "use.";

    @Inject
    private Visitor visitor;

    /** For the container. */
    @NullUnmarked
    public ActWords() {}

    /** The words of a code; the code itself where there are none. */
    public String of(String code) {
        return words(code, visitor.getLocale());
    }

    /** The words of a code in that language. A refused use of a desk ({@code NoticeDesk.publish}) is told by the desk. */
    static String words(String code, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.jiamenkou.admin.audit.words", locale);
        if (bundle.containsKey(PREFIX + code)) {
            return bundle.getString(PREFIX + code);
        }
        int dot = code.indexOf('.');
        String desk = PREFIX + code.substring(0, Math.max(0, dot));
        String use = USE + code.substring(dot + 1);
        return bundle.containsKey(desk) && bundle.containsKey(use)
                ? bundle.getString(desk) + " · " + bundle.getString(use)
                : code;
    }

    /** The words of roles that the trail keeps as codes with commas between them. */
    public String roles(@Nullable String codes) {
        return roles(codes, visitor.getLocale());
    }

    /** The words of roles in that language. */
    static String roles(@Nullable String codes, Locale locale) {
        ResourceBundle frame = ResourceBundle.getBundle("org.jiamenkou.admin.frame.words", locale);
        return codes == null
                ? ""
                : Stream.of(codes.split(","))
                        .map(code -> frame.containsKey("role." + code) ? frame.getString("role." + code) : code)
                        .collect(Collectors.joining("、"));
    }

    /** Every code that has words, to look for. */
    public List<String> getCodes() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.jiamenkou.admin.audit.words", visitor.getLocale());
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .sorted()
                .toList();
    }
}
