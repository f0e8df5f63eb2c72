package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.admin.frame.FramePage;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jspecify.annotations.NullUnmarked;

/** What a text is called on the way to its pages: district, year, children and revision instead of the code in its address. */
@Named
@RequestScoped
public class TextNames {

    private static final Pattern CODE =
            Pattern.compile("(.+)-(\\d{4})-(primary|junior)-(resident|migrant|both)", Pattern.CASE_INSENSITIVE);

    @Inject
    private Say say;

    @Inject
    private FramePage frame;

    @Inject
    private Visitor visitor;

    /** For the container. */
    @NullUnmarked
    public TextNames() {}

    /** The text in words; the code where it is none of ours, or of a district in which the officer has nothing to do. */
    public String of(String notice, int revision) {
        Matcher code = CODE.matcher(notice);
        if (!code.matches() || !visitor.getOfficer().districts().contains(code.group(1))) {
            return notice + " " + revision;
        }
        return String.join(
                " ",
                frame.name(code.group(1)),
                code.group(2),
                word("stage." + code.group(3).toUpperCase(Locale.ROOT)),
                word("population." + code.group(4).toUpperCase(Locale.ROOT)),
                word("revision"),
                Integer.toString(revision));
    }

    private String word(String key) {
        return say.words("notice", key);
    }
}
