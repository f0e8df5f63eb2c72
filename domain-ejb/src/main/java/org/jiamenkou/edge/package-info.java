/**
 * What every reply of both applications has in common, whatever made it: the headers that tell browsers what a page may do, the
 * refusal of changes another site asks for, and the pages for when something goes wrong. None of them names a class, a version
 * or a product.
 */
@NullMarked
package org.jiamenkou.edge;

import org.jspecify.annotations.NullMarked;
