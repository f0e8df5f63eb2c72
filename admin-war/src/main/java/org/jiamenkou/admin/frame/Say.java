package org.jiamenkou.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/** Says things to the person at the page, in their language. */
@RequestScoped
public class Say {

    @Inject
    private Visitor visitor;

    /** Says why something was refused, beside the field of that id, or at the top of the page where none is named. */
    public void refused(@Nullable String field, DomainException refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words(refusal), null));
        faces.validationFailed();
    }

    /** Says what is missing or wrong beside the field of that id, or at the top of the page where none is named. */
    public void refused(@Nullable String field, String bundle, String key) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words(bundle, key), null));
    }

    /** Says that something was done; it is still there after a redirect. */
    public void done(String bundle, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words(bundle, key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** The words of a module's bundle, with {@code {0}}, {@code {1}}, … replaced. */
    public String words(String bundle, String key, Object... arguments) {
        Locale locale = visitor.getLocale();
        String text = ResourceBundle.getBundle("org.jiamenkou.admin." + bundle + ".words", locale)
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    private String words(DomainException refusal) {
        Object[] arguments = refusal.arguments().toArray();
        String exact = arguments.length == 0 ? refusal.code() : refusal.code() + "." + arguments[0];
        for (String key : new String[] {"refusal." + exact, "refusal." + refusal.code(), "refusal"}) {
            try {
                return words("frame", key, arguments);
            } catch (MissingResourceException next) {
                continue;
            }
        }
        return refusal.code();
    }
}
