package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jiamenkou.family.Consents;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.PrivacyNotice;
import org.jiamenkou.family.Purpose;
import org.jiamenkou.portal.reader.Reader;

/** Takes 同意 and 不同意 to a purpose, with the notice that was read. */
@WebServlet("/family/consent")
public class ConsentServlet extends GuardedForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Consents consents;

    @Override
    protected String act(Guardian guardian, HttpServletRequest request) {
        Purpose purpose = Arrays.stream(Purpose.values())
                .filter(one -> one.code().equals(field(request, "purpose")))
                .findFirst()
                .orElseThrow(NotOurs::new);
        Reader reader = (Reader) request.getAttribute("reader");
        PrivacyNotice notice = PrivacyNotice.of(purpose, reader.language().code());
        if (!notice.hash().equals(field(request, "hash"))) {
            notice = new PrivacyNotice(purpose, "", "");
        }
        consents.answer(guardian, notice, field(request, "answer").equals("given"));
        return "/family/privacy#consents";
    }

    @Override
    protected String page() {
        return "/family/privacy";
    }
}
