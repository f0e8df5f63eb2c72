package org.jiamenkou.portal.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.portal.reader.Reader;
import org.jspecify.annotations.NullUnmarked;

/** Where a guardian signs in: the mobile number, then the code that was sent there. */
@Named
@RequestScoped
public class SignInPage extends FamilyPage {

    @Inject
    private HttpServletRequest request;

    /** For the container. */
    @NullUnmarked
    public SignInPage() {}

    /** Whether a code has been sent and is asked for. */
    public boolean isCode() {
        return said("step").equals("code");
    }

    /** Where the guardian wanted to go. */
    public String getNext() {
        return SignInServlet.next(request);
    }

    /** Where the form is sent; it says what the page has to know when it is shown again. */
    public String getSend() {
        return "/family/sign-in/send?next=" + Reader.encoded(getNext()) + (isCode() ? "&step=code" : "");
    }

    /** Where another code is asked for. */
    public String getAgain() {
        return "/family/sign-in?next=" + Reader.encoded(getNext());
    }
}
