package org.jiamenkou.portal.afterschool;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.afterschool.ChildStanding;
import org.jiamenkou.afterschool.SchoolOffer;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.portal.reader.FormToken;
import org.jiamenkou.portal.reader.Words;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the pages of the service have in common: the child, the term, the secret and the key of forms, and why something was refused. */
public abstract class AfterschoolPage {

    /** The attribute of a request that holds the refusal. */
    static final String REFUSED = AfterschoolPage.class.getName() + ".refused";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ChildVisit visit;

    private String token = "";

    private final String key = Codes.fresh();

    /** For the container. */
    @NullUnmarked
    protected AfterschoolPage() {}

    @PostConstruct
    void open() {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.setHeader("Cache-Control", "no-store");
        token = FormToken.of(request, response);
    }

    /** The child, or null where there is none. */
    public @Nullable ChildRow getChild() {
        return visit.child().orElse(null);
    }

    /** The children to choose from. */
    public List<ChildRow> getChildren() {
        return visit.bound();
    }

    /** What the school offers, or null where it shows no term. */
    public @Nullable SchoolOffer getOffer() {
        return visit.offer().orElse(null);
    }

    /** How the child stands, or null where the school shows no term. */
    public @Nullable ChildStanding getStanding() {
        return visit.standing().orElse(null);
    }

    /** Days and moments in words. */
    public Times getTimes() {
        return new Times(words());
    }

    /** The secret of forms. */
    public String getToken() {
        return token;
    }

    /** What makes this form different from every other. */
    public String getKey() {
        return key;
    }

    /** Why what was sent is refused, in words; empty where nothing was. */
    public String getRefused() {
        return request.getAttribute(REFUSED) instanceof DomainException refused
                ? new ReasonWords(words()).of(refused.code(), refused.arguments())
                : "";
    }

    /** Who visits, and for whom. */
    ChildVisit visit() {
        return visit;
    }

    /** What the address says; empty where it says nothing. */
    String said(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** The words of the reader's language. */
    Words words() {
        return (Words) request.getAttribute("w");
    }
}
