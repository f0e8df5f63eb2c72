package org.jiamenkou.staff;

import java.util.List;

/**
 * What the first administrator fills in.
 *
 * @param code the one-time code
 * @param login the name to sign in with
 * @param name the person's name
 * @param districts the codes of the districts to administer, the first of which becomes the home of the account
 * @param password the password chosen
 */
public record SetUpRequest(String code, String login, String name, List<String> districts, String password) {}
