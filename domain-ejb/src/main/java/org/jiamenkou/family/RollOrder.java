package org.jiamenkou.family;

/**
 * How a file of pupils is to be taken.
 *
 * @param school the code of the school
 * @param skipWrong whether rows with errors are left out (跳过错误行), or the file refused as a whole for one of them
 * @param complete whether it is the whole roll, so that who is not in it has left
 */
public record RollOrder(String school, boolean skipWrong, boolean complete) {}
