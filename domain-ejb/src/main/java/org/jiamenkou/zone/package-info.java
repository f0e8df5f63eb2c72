/**
 * Answering which school serves an address from the sentences of one published notice.
 *
 * <p>A {@link org.jiamenkou.zone.ZoneMap} is the immutable picture of one revision. It never guesses: a tie gives
 * several schools, a missing detail is asked for with what each choice leads to, and every answer carries the sentence
 * that decides it.
 *
 * <p>Pure Java: no database, no clock, no container.
 */
@NullMarked
package org.jiamenkou.zone;

import org.jspecify.annotations.NullMarked;
