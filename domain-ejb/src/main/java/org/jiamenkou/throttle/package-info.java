/**
 * What slows guessing down: tries that failed make the next one wait, and what can be asked for is asked for so often and no more.
 * Both are counted in the database, for all nodes at once, under the hash of a name that says what is counted.
 */
@NullMarked
package org.jiamenkou.throttle;

import org.jspecify.annotations.NullMarked;
