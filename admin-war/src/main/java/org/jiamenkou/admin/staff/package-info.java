/** The pages of the staff module: signing in, accounts, own sessions. */
@NullMarked
package org.jiamenkou.admin.staff;

import org.jspecify.annotations.NullMarked;
