package org.jiamenkou.staff;

import java.util.List;

/**
 * The authenticator is accepted and the owner is signed in.
 *
 * @param entrance the signed-in session
 * @param recoveryCodes codes that stand in for the authenticator, each once; shown this once
 */
public record Enrolled(Entrance entrance, List<String> recoveryCodes) {}
