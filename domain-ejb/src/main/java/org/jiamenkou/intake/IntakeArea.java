package org.jiamenkou.intake;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A polygon of a school.
 *
 * @param row the number of the feature in the file, from 1
 * @param school the school cell; several schools are separated by / or 、
 * @param name the name of the area, or null
 * @param edge to whom its edge belongs
 * @param polygon a valid polygon or several, in WGS-84, x = longitude, y = latitude
 */
public record IntakeArea(int row, String school, @Nullable String name, EdgePolicy edge, Geometry polygon) {}
