package org.jiamenkou.portal.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.NullUnmarked;

/** What is said when everything was forgotten. */
@Named
@RequestScoped
public class ErasedPage extends FamilyPage {

    /** For the container. */
    @NullUnmarked
    public ErasedPage() {}
}
