package org.jiamenkou.staff;

/**
 * Accounts whose owners have not come in yet.
 *
 * @param waiting how many
 * @param lapsing of how many the code is no longer good in two days, or already now
 */
public record Invited(long waiting, long lapsing) {}
