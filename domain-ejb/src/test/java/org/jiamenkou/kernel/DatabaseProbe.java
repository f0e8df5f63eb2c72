package org.jiamenkou.kernel;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Asks the database of the server one thing at a time. */
@Stateless
public class DatabaseProbe {

    @PersistenceContext
    private EntityManager manager;

    /** The single value this query gives. */
    public String value(String query) {
        return String.valueOf(manager.createNativeQuery(query).getSingleResult());
    }

    /** The text as it comes back from the database. */
    public String echo(String text) {
        return String.valueOf(
                manager.createNativeQuery("select ?").setParameter(1, text).getSingleResult());
    }
}
