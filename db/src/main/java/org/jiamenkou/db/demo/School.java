package org.jiamenkou.db.demo;

import org.jspecify.annotations.Nullable;

/**
 * A campus.
 *
 * @param code its code
 * @param name its name, unique in the city
 * @param kind what classes it has
 * @param group its 集团, or null
 * @param address where it stands
 * @param phone a number nobody has
 * @param spot where it is
 */
record School(
        String code, String name, SchoolKind kind, @Nullable String group, String address, String phone, Spot spot) {}
