package org.jiamenkou.kernel;

/** Is told how much of long work is done; what it throws ends the work. */
@FunctionalInterface
public interface Progress {

    /** For work nobody watches. */
    Progress UNWATCHED = (done, of) -> {};

    /** So much of so much is done. */
    void reached(int done, int of);

    /** The progress of a part of the work, which takes it from one per cent of the whole to another. */
    default Progress part(int from, int to) {
        return (done, of) -> reached(from + (int) ((long) (to - from) * Math.min(done, of) / Math.max(1, of)), 100);
    }
}
