package org.jiamenkou.zone;

import org.jiamenkou.kernel.Coordinate;
import org.jspecify.annotations.Nullable;

/**
 * What a family asks of one notice.
 *
 * @param text the address as typed; may name the graduating school or a class of persons too
 * @param point where they tapped the map, or null
 */
public record Question(String text, @Nullable Coordinate point) {}
