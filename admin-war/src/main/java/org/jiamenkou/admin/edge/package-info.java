/**
 * What every reply of the console has in common, whatever made it: the headers that tell browsers what a page may do, and the
 * pages for when something goes wrong. None of them names a class, a version or a product.
 */
@NullMarked
package org.jiamenkou.admin.edge;

import org.jspecify.annotations.NullMarked;
