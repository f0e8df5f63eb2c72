package org.jiamenkou.notice;

import org.jiamenkou.kernel.Coordinate;

/**
 * Where a family leaves from.
 *
 * @param place the code of the place, or empty for a point on the map
 * @param name its name, or empty
 * @param point where it is
 */
public record Spot(String place, String name, Coordinate point) {}
