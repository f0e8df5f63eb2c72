package org.jiamenkou.portal.family;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.portal.reader.FormToken;
import org.jiamenkou.portal.reader.Words;
import org.jspecify.annotations.NullUnmarked;

/** Where a guardian signs in: the mobile number, then the code that was sent there. */
@Named
@RequestScoped
public class SignInPage {

    /** The attribute of a request that holds the refusal. */
    static final String REFUSED = SignInPage.class.getName() + ".refused";

    @Inject
    private HttpServletRequest request;

    private String token = "";

    /** For the container. */
    @NullUnmarked
    public SignInPage() {}

    @PostConstruct
    void open() {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.setHeader("Cache-Control", "no-store");
        token = FormToken.of(request, response);
    }

    /** The secret of the form. */
    public String getToken() {
        return token;
    }

    /** Whether a code has been sent and is asked for. */
    public boolean isCode() {
        return "code".equals(request.getParameter("step"));
    }

    /** Where the guardian wanted to go. */
    public String getNext() {
        return SignInServlet.next(request);
    }

    /** The number as it was typed where it was refused. */
    public String getPhone() {
        return request.getMethod().equals("POST") ? Objects.requireNonNullElse(request.getParameter("phone"), "") : "";
    }

    /** Why what was sent is refused, in words; empty where nothing was. */
    public String getRefused() {
        if (!(request.getAttribute(REFUSED) instanceof DomainException refused)) {
            return "";
        }
        List<Object> arguments = refused.arguments();
        return ((Words) request.getAttribute("w"))
                .orElse("family.reason." + refused.code(), "family.reason.other", arguments.toArray());
    }
}
