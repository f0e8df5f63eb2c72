package org.jiamenkou.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that everybody can see. */
@Entity
public class BrokenEntity {

    @Id
    private long number;

    long number() {
        return number;
    }
}
