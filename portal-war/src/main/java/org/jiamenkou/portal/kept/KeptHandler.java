package org.jiamenkou.portal.kept;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jiamenkou.portal.reader.Reader;

/**
 * {@code <j:kept of="#{value}">}: what stands in it depends on the value alone, besides the language and the size of type.
 * Where its markup is known, neither its components are built nor its expressions read.
 */
public final class KeptHandler extends TagHandler {

    private static final int MOST = 1_000;

    private final TagAttribute of;

    /** The markup of this place of this page; one handler is made for each, and stays. */
    private final Map<List<Object>, String> known = new ConcurrentHashMap<>();

    /** A place of a page. */
    public KeptHandler(TagConfig config) {
        super(config);
        of = getRequiredAttribute("of");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        Reader reader = Reader.of(context.getFacesContext());
        Object value = Objects.requireNonNullElse(of.getObject(context), "");
        List<Object> key = List.of(value, reader.language(), reader.care());
        String markup = known.get(key);
        KeptPart part = new KeptPart(markup, built -> keep(key, built));
        if (markup == null) {
            nextHandler.apply(context, part);
        }
        parent.getChildren().add(part);
    }

    /** When they are too many all are forgotten, which costs less than keeping an order. */
    private void keep(List<Object> key, String markup) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, markup);
    }
}
