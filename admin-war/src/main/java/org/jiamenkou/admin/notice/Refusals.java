package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Says why something was refused; a reason that came from reading a text speaks for itself. */
@RequestScoped
public class Refusals {

    @Inject
    private Say say;

    @Inject
    private Visitor visitor;

    /** For the container. */
    @NullUnmarked
    public Refusals() {}

    /** Says it beside the field of that id, or at the top of the page. */
    void tell(@Nullable String field, DomainException refusal) {
        if (!refusal.arguments().isEmpty() && refusal.arguments().get(0) instanceof IntakeFinding finding) {
            FacesContext faces = FacesContext.getCurrentInstance();
            String words = finding.words(visitor.getLocale());
            faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
            faces.validationFailed();
        } else {
            say.refused(field, refusal);
        }
    }
}
