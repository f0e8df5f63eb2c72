package org.jiamenkou.staff;

/** How far somebody has come in signing in. */
public enum Step {
    /** The password was right; the code of the authenticator is missing. */
    CODE,
    /** The password was right; there is no authenticator yet. */
    ENROLMENT,
    /** Both were right; the password is too old and has to be replaced. */
    RENEWAL,
    /** Signed in. */
    FULL
}
