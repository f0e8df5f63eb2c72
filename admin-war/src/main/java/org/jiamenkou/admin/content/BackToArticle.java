package org.jiamenkou.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;

/** Leads back to the page of an article, with what was done or why it was refused said there. */
@RequestScoped
public class BackToArticle {

    @Inject
    private Say say;

    private boolean refused;

    /** For the container. */
    @NullUnmarked
    public BackToArticle() {}

    /** Does it and gives the way back; a refusal stands at the top of the page. */
    String after(String code, String key, Runnable use) {
        try {
            use.run();
            say.done("content", key);
        } catch (DomainException refusal) {
            refused = true;
            say.refused(null, refusal);
            FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        }
        return "/content/article?faces-redirect=true&code=" + code;
    }

    /** Whether it was refused. */
    boolean isRefused() {
        return refused;
    }
}
