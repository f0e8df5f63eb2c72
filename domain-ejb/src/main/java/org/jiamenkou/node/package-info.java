/**
 * The nodes the product runs on. Each application of each node writes a beat every few seconds: version, since when, which state of the
 * notices it answers from, and how long the database took to answer. One that has not been seen for fifteen seconds is missing.
 */
@NullMarked
package org.jiamenkou.node;

import org.jspecify.annotations.NullMarked;
