package org.jiamenkou.admin.frame;

import org.jspecify.annotations.Nullable;

/** What lies at the bottom of a failure that page engine, expressions and container have wrapped. */
final class Causes {

    private static final int DEPTH = 20;

    private Causes() {}

    /** Whether the failure or one of its causes is of that kind. */
    static boolean among(Throwable failed, Class<? extends Throwable> kind) {
        Throwable cause = failed;
        for (int i = 0; i < DEPTH && cause != null; i++) {
            if (kind.isInstance(cause)) {
                return true;
            }
            cause = below(cause);
        }
        return false;
    }

    private static @Nullable Throwable below(Throwable failed) {
        return failed.getCause();
    }
}
