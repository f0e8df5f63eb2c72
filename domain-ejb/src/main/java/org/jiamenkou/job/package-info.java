/**
 * Long work: imports and exports that nobody waits for before a page. A job is a row; any number of nodes may ask for the next one, and
 * it is done by the one that claims it. A claim runs out unless progress renews it, so that the job of a node that is gone is taken up
 * by another. What came of it waits for who asked.
 */
@NullMarked
package org.jiamenkou.job;

import org.jspecify.annotations.NullMarked;
