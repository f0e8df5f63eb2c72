package org.jiamenkou.portal.kept;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part of a page: its kept markup, or its children, whose markup is handed on to be kept. */
final class KeptPart extends UIComponentBase {

    private final @Nullable String markup;

    private final Consumer<String> keeping;

    KeptPart(@Nullable String markup, Consumer<String> keeping) {
        this.markup = markup;
        this.keeping = keeping;
    }

    @Override
    public String getFamily() {
        return "jiamenkou";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        page.write(markup == null ? built(context, page) : markup);
    }

    private String built(FacesContext context, ResponseWriter page) throws IOException {
        StringWriter text = new StringWriter();
        ResponseWriter own = page.cloneWithWriter(text);
        context.setResponseWriter(own);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        } finally {
            context.setResponseWriter(page);
        }
        own.flush();
        keeping.accept(text.toString());
        return text.toString();
    }
}
