package org.jiamenkou.staff;

import java.util.List;

/**
 * An account as administrators see it.
 *
 * @param login the name it signs in with
 * @param name the person's name
 * @param homeDistrict the district whose administrators keep it
 * @param state what it can be used for
 * @param grants the roles held in districts of the one who looks
 */
public record AccountRow(String login, String name, String homeDistrict, AccountState state, List<Grant> grants) {}
