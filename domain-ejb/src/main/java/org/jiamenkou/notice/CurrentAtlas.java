package org.jiamenkou.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the picture that requests are answered from. */
@ApplicationScoped
class CurrentAtlas {

    private final AtomicReference<Atlas> atlas = new AtomicReference<>(Atlas.EMPTY);

    /** The picture of now; a request asks once and keeps it. */
    Atlas get() {
        return atlas.get();
    }

    /** Replaces it. */
    void show(Atlas next) {
        atlas.set(next);
    }
}
