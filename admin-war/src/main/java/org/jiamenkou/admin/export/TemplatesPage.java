package org.jiamenkou.admin.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Every template for an import. */
@Named
@ApplicationScoped
public class TemplatesPage {

    /** Every template. */
    public Template[] getTemplates() {
        return Template.values();
    }
}
