/** Tests of the console that need neither server nor browser. */
@NullMarked
package org.jiamenkou.admin;

import org.jspecify.annotations.NullMarked;
