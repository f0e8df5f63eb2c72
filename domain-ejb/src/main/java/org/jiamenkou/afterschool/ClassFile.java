package org.jiamenkou.afterschool;

import java.util.List;

/**
 * A class with what belongs to it.
 *
 * @param row the class
 * @param term its term
 * @param places how full it is
 * @param sessions its sessions, cancelled ones too
 */
public record ClassFile(ClassRow row, TermRow term, Places places, List<SessionRow> sessions) {

    /** Copies the sessions. */
    public ClassFile {
        sessions = List.copyOf(sessions);
    }

    /** Whether somebody has a place or is in line: then only what hurts nobody may change. */
    public boolean isInUse() {
        return places.taken() + places.waiting() > 0;
    }
}
