package org.jiamenkou.admin.frame;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a page names. Tables of a page are asked for their rows before the page engine has read its
 * parameters, and a form is sent without the address it stands on: so it is read at once, and kept with the page.
 */
public final class Asked {

    private static final Address HERE = Asked::text;

    private Asked() {}

    /** The parameter of that name, of this request or of the one the page was opened with; empty for none. */
    public static String text(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null) {
            return "";
        }
        UIViewRoot page = faces.getViewRoot();
        Map<String, @Nullable Object> kept = page == null ? Map.of() : page.getViewMap(true);
        String key = Asked.class.getName() + "." + name;
        String said = faces.isPostback()
                ? (String) kept.get(key)
                : faces.getExternalContext().getRequestParameterMap().get(name);
        if (said != null && page != null && !faces.isPostback()) {
            kept.put(key, said);
        }
        return said == null ? "" : said;
    }

    /** The parameter as a number; the other one where it is none. */
    public static int number(String name, int otherwise) {
        return HERE.number(name, otherwise);
    }

    /** The parameter as a constant; null where it is none. */
    public static <E extends Enum<E>> @Nullable E maybe(Class<E> type, String name) {
        return HERE.maybe(type, name);
    }

    /** The parameter as a constant; the other one where it is none. */
    public static <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
        return HERE.one(type, name, otherwise);
    }
}
