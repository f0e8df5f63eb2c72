package org.jiamenkou.admin.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.staff.IdentityDesk;
import org.jspecify.annotations.NullUnmarked;

/** The part of the page of the own sign-ins that links the account with the provider of identities. */
@Named
@RequestScoped
public class LinkPage {

    @Inject
    private IdentityDesk desk;

    @Inject
    private ProviderVisit visit;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private List<String> issuers;

    /** For the container. */
    @NullUnmarked
    public LinkPage() {}

    @PostConstruct
    void open() {
        issuers = desk.mine(visitor.getOfficer());
    }

    /** What the address of linking has to name. */
    public String getWish() {
        return visit.wish();
    }

    /** Forgets who the officer is there. */
    public String unlink(String issuer) {
        desk.unlink(visitor.getOfficer(), issuer);
        say.done("staff", "provider.unlinked");
        return "/staff/sessions?faces-redirect=true";
    }

    /** The providers the account is linked with, by the addresses they sign with. */
    public List<String> getIssuers() {
        return issuers;
    }
}
