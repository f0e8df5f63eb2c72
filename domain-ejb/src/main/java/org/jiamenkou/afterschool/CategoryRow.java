package org.jiamenkou.afterschool;

import org.jspecify.annotations.Nullable;

/**
 * A category of the district's tree.
 *
 * @param code its code
 * @param parent the code of the one above it, or null
 * @param name its name
 * @param depth how deep it lies, from 0
 */
public record CategoryRow(String code, @Nullable String parent, String name, int depth) {}
