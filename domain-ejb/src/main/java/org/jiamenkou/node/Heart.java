package org.jiamenkou.node;

import jakarta.enterprise.context.ApplicationScoped;

/** What this application says of itself with its next beat. */
@ApplicationScoped
public class Heart {

    private static final int LONGEST = 200;

    private volatile String revision = "";

    /** From now on the application answers from that state of the notices. */
    public void answersFrom(String state) {
        revision = state.substring(0, Math.min(LONGEST, state.length()));
    }

    String revision() {
        return revision;
    }
}
