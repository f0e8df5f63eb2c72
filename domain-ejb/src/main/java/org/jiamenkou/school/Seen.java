package org.jiamenkou.school;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Loads what is about to be changed: nobody else changes it until the transaction ends. */
final class Seen {

    private Seen() {}

    /** The row of that code, locked; refuses {@code unknown-…} when there is none. */
    static <T> T lock(EntityManager em, Class<T> type, String code, String unknown) {
        T row = em.find(type, code, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new SchoolRefusal(unknown, code);
        }
        return row;
    }

    /** Refuses {@code changed-meanwhile} unless the row still has the version that was seen. */
    static void unchanged(String code, int version, int seen) {
        if (version != seen) {
            throw new SchoolRefusal("changed-meanwhile", code);
        }
    }
}
