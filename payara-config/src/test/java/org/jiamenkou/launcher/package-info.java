/** Tests of the launcher. */
@NullMarked
package org.jiamenkou.launcher;

import org.jspecify.annotations.NullMarked;
