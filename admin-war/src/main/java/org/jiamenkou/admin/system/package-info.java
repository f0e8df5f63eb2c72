/** 系统: what runs and has run (jobs), on which nodes, and what each district has settled. */
@NullMarked
package org.jiamenkou.admin.system;

import org.jspecify.annotations.NullMarked;
