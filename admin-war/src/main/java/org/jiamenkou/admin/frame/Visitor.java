package org.jiamenkou.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Presence;
import org.jiamenkou.staff.Step;
import org.jspecify.annotations.Nullable;

/** Who sent the request and in which language they read. */
@Named
@RequestScoped
public class Visitor {

    private @Nullable Presence presence;

    private Locale locale = Locale.SIMPLIFIED_CHINESE;

    private String address = "";

    /** The filter has found out who it is. */
    void is(@Nullable Presence found, Locale language, String from) {
        presence = found;
        locale = language;
        address = from;
    }

    /** The officer who has signed in; pages are only reached by one. */
    public Officer getOfficer() {
        if (presence == null) {
            throw new IllegalStateException("nobody has signed in");
        }
        return presence.officer();
    }

    /** The number of the session the request came in. */
    public String getSession() {
        return presence == null ? "" : presence.session();
    }

    /** Whether somebody is signed in, all the way. */
    public boolean isSignedIn() {
        return presence != null && presence.full();
    }

    /** Whether somebody stands at this step of signing in. */
    public boolean isAt(Step step) {
        return presence != null && presence.step() == step;
    }

    /** The language of the page. */
    public Locale getLocale() {
        return locale;
    }

    /** The value of the lang attribute. */
    public String getLanguage() {
        return locale.toLanguageTag();
    }

    /** The network address the request came from. */
    public String getAddress() {
        return address;
    }
}
