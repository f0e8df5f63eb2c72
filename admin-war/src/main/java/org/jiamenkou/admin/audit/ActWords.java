package org.jiamenkou.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jiamenkou.admin.frame.Visitor;
import org.jspecify.annotations.NullUnmarked;

/** What was done, in words; the trail itself keeps codes, which never change. */
@Named
@RequestScoped
public class ActWords {

    private static final String PREFIX = "act.";

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
        String desk = PREFIX + (dot < 0 ? code : code.substring(0, dot));
        return bundle.containsKey(desk) ? bundle.getString(desk) + " (" + code.substring(dot + 1) + ")" : code;
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
