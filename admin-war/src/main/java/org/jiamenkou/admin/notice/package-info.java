/** The pages of 划片: texts of notices, their lines, trials, imports and drawings. */
@NullMarked
package org.jiamenkou.admin.notice;

import org.jspecify.annotations.NullMarked;
