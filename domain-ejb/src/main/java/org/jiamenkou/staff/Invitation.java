package org.jiamenkou.staff;

/**
 * The code by which the owner of an account comes in for the first time; shown once, valid for seven days.
 *
 * @param login the account
 * @param code the code
 */
public record Invitation(String login, String code) {}
