package org.jiamenkou.notice;

import jakarta.enterprise.context.ApplicationScoped;

/** Holds the picture that requests are answered from. */
@ApplicationScoped
class CurrentAtlas {

    private volatile Atlas atlas = Atlas.EMPTY;

    /** The picture of now; a request asks once and keeps it. */
    Atlas get() {
        return atlas;
    }

    /** Replaces it. */
    void show(Atlas next) {
        atlas = next;
    }
}
