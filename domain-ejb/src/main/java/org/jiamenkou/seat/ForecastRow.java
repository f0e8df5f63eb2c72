package org.jiamenkou.seat;

import org.jiamenkou.kernel.SchoolYear;

/**
 * One school and year of a forecast.
 *
 * @param school the code of the school
 * @param year the year in which the children enter
 * @param ratio its children and seats
 */
public record ForecastRow(String school, SchoolYear year, ChildrenPerSeat ratio) {}
