package org.jiamenkou.address;

import jakarta.persistence.EntityManager;
import org.jiamenkou.broken.BrokenService;

/** A grammar that asks the database, and a cycle. */
public class BrokenGrammar {

    /** Whoever asks. */
    public BrokenService service() {
        return new BrokenService();
    }

    Object row(EntityManager manager) {
        return manager.find(Object.class, 1);
    }
}
