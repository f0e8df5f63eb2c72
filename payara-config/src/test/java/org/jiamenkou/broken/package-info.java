/** One class for each house rule that breaks it: a rule that finds nothing here protects nothing. */
@NullMarked
package org.jiamenkou.broken;

import org.jspecify.annotations.NullMarked;
