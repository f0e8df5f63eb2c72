package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.staff.Identity;
import org.jiamenkou.staff.IdentityDesk;
import org.jiamenkou.staff.SignIn;
import org.jspecify.annotations.Nullable;

/**
 * What somebody went to the provider for: to come in, or to link the account they are signed in with. Linking has to be asked for
 * on the page of the own sign-ins; no address from elsewhere can make anybody link.
 */
@RequestScoped
public class ProviderVisit {

    private static final String WANTED = ProviderVisit.class.getName() + ".wanted";
    private static final String WISH = ProviderVisit.class.getName() + ".wish";
    private static final String PROVIDED = ProviderVisit.class.getName() + ".provided";
    private static final String LINKING = ProviderVisit.class.getName() + ".linking";

    @Inject
    private SignIn signIn;

    @Inject
    private IdentityDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Door door;

    /** What a link has to name so that it is taken for the officer's own wish; known to nobody else. */
    String wish() {
        return (String)
                remembered().computeIfAbsent(WISH, none -> UUID.randomUUID().toString());
    }

    /** Remembers what the visit is for. */
    void begin(@Nullable String wanted, @Nullable String wish) {
        Map<String, Object> remembered = remembered();
        remembered.put(LINKING, wish != null && wish.equals(remembered.get(WISH)));
        remembered.put(WANTED, Objects.requireNonNullElse(wanted, ""));
    }

    /** Comes in or links, as was asked; refuses {@code unknown-identity}, {@code identity-taken} and {@code wait}. */
    void end(Identity identity) {
        boolean linking = Boolean.TRUE.equals(remembered().get(LINKING));
        String wanted = (String) remembered().get(WANTED);
        // what the server remembers of the provider ends here: from now on the own token tells who it is
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        if (linking && visitor.isSignedIn()) {
            desk.link(visitor.getOfficer(), identity);
            door.go("/admin/staff/sessions");
        } else {
            door.lead(signIn.provided(identity, door.client()), wanted);
            remembered().put(PROVIDED, true);
        }
    }

    /** Whether who is signed in came in through the provider. */
    static boolean isRemembered() {
        return Boolean.TRUE.equals(remembered().get(PROVIDED));
    }

    private static Map<String, Object> remembered() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
