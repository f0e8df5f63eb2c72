package org.jiamenkou.portal.family;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.portal.reader.FormToken;
import org.jiamenkou.portal.reader.Language;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.reader.Words;
import org.jspecify.annotations.NullUnmarked;

/** What the pages of a family have in common: who looks, the secret of forms, and why something was refused. */
public abstract class FamilyPage {

    /** The attribute of a request that holds the refusal. */
    static final String REFUSED = FamilyPage.class.getName() + ".refused";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private HttpServletRequest request;

    private String token = "";

    /** For the container. */
    @NullUnmarked
    protected FamilyPage() {}

    @PostConstruct
    void open() {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.setHeader("Cache-Control", "no-store");
        token = FormToken.of(request, response);
    }

    /** The secret of forms. */
    public String getToken() {
        return token;
    }

    /** The guardian's number, masked. */
    public String getPhoneMasked() {
        return guardian().phoneMasked();
    }

    /** What was typed where it was refused; empty else. */
    public String typed(String name) {
        return request.getMethod().equals("POST") ? said(name) : "";
    }

    /** Why what was sent is refused, in words; empty where nothing was. */
    public String getRefused() {
        if (!(request.getAttribute(REFUSED) instanceof DomainException refused)) {
            return "";
        }
        List<Object> arguments = refused.arguments();
        if (refused.code().equals("wrong-code") && arguments.equals(List.of(0))) {
            return words().get("family.reason.wrong-code.last");
        }
        return words().orElse("family.reason." + refused.code(), "family.reason.other", arguments.toArray());
    }

    /** The field that was refused; empty where none was. */
    public String getWrong() {
        if (!(request.getAttribute(REFUSED) instanceof DomainException refused)) {
            return "";
        }
        return switch (refused.code()) {
            case "phone", "yourself" -> "phone";
            case "wrong-code", "code-over" -> "code";
            case "name", "grade", "class", "number-end" -> refused.code();
            default -> "";
        };
    }

    /** A moment in Shanghai, with its year: what was agreed to or used may be long ago. */
    public String moment(Instant moment) {
        String pattern = words().language() == Language.ZH ? "yyyy年M月d日 HH:mm" : "d MMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, words().language().locale()).format(moment.atZone(ZONE));
    }

    /** Who looks. */
    Guardian guardian() {
        return FamilyDoor.guardian(request);
    }

    /** What the address or the form says; empty where it says nothing. */
    String said(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** Whether the address or the form says it, if only that it is nothing. */
    boolean isSaid(String name) {
        return request.getParameter(name) != null;
    }

    /** Who reads. */
    Reader reader() {
        return (Reader) request.getAttribute("reader");
    }

    /** The words of the reader's language. */
    Words words() {
        return (Words) request.getAttribute("w");
    }
}
