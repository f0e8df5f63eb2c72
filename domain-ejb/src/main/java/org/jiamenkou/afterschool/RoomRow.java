package org.jiamenkou.afterschool;

/**
 * A room of a school.
 *
 * @param code its code
 * @param school the code of the school
 * @param name its name
 * @param seats how many children it takes
 * @param active whether new classes may be there
 * @param version grows with every change
 */
public record RoomRow(String code, String school, String name, int seats, boolean active, int version) {}
