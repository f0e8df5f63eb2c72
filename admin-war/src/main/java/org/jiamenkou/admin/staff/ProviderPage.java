package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.staff.Identity;

/** The way to the district's provider of identities, and the page it leads back to. */
@Named
@RequestScoped
public class ProviderPage {

    @Inject
    private SecurityContext security;

    @Inject
    private Instance<OpenIdContext> provider;

    @Inject
    private ProviderVisit visit;

    @Inject
    private Say say;

    /** Leads to the provider, or takes what it has said; where it said nothing of use, the page stays and says so. */
    public void come() {
        HttpServletRequest request = request();
        if (!OpenIdProvider.isNamed()) {
            say.refused(null, "staff", "provider.none");
        } else if (request.getUserPrincipal() != null) {
            take(identity(provider.get()));
        } else if (request.getParameter("state") != null) {
            say.refused(null, "staff", "provider.failed");
        } else {
            lead(request);
        }
    }

    private void lead(HttpServletRequest request) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        visit.begin(request.getParameter("to"), request.getParameter("link"));
        security.authenticate(request, response, AuthenticationParameters.withParams());
        faces.responseComplete();
    }

    private void take(Identity identity) {
        try {
            visit.end(identity);
        } catch (DomainException refused) {
            say.refused(null, refused);
        }
    }

    private static Identity identity(OpenIdContext said) {
        Map<String, Object> claims = said.getIdentityToken().getClaims();
        boolean twoFactors = claims.get("amr") instanceof List<?> methods && methods.contains("mfa");
        return new Identity(String.valueOf(claims.get("iss")), said.getSubject(), twoFactors);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
