/** The page on which auditors read the trail. */
@NullMarked
package org.jiamenkou.admin.audit;

import org.jspecify.annotations.NullMarked;
