package org.jiamenkou.address;

import org.jiamenkou.kernel.Span;

/**
 * A part of a typed address.
 *
 * @param part what it is: {@code province, city, district, subdistrict, road, lane, number, sub, annex, yard, compound,
 *     community, village, group, phase, section, building, unit, room, landmark, school, class, side}
 * @param text its meaning in plain form: 15 for 十五号, 8横路 for 八横路
 * @param span where it stands in the typed text
 */
public record AddressPart(String part, String text, Span span) {}
