package org.jiamenkou.launcher;

/** Says in one line, for the person at the keyboard, why a start or a verb cannot go on. */
public final class LaunchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses with a sentence that names what is wrong and what to do next. */
    public LaunchRefused(String sentence) {
        super(sentence);
    }

    /** Refuses because of a fault whose details go to the log. */
    public LaunchRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
