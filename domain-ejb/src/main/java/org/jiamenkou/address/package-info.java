/**
 * Reading what a person types as an address: the text is normalised, every step keeps its offsets, known names are
 * found in an index over names, aliases and all pinyin readings, and what stands around them (numbers, lanes, groups,
 * buildings) becomes parts with a meaning.
 *
 * <p>Pure Java: no database, no clock, no container. A near name is only ever suggested, never taken.
 */
@NullMarked
package org.jiamenkou.address;

import org.jspecify.annotations.NullMarked;
