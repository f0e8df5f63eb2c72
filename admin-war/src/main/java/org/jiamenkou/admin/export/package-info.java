/**
 * 导出: every list of the console as a table, exactly as it was filtered. A list is one {@code Listing}; short ones are written to the
 * browser while they are read, long ones become a job whose file is fetched later. Who may not read the list may not export it: the
 * rows come from the same desks.
 */
@NullMarked
package org.jiamenkou.admin.export;

import org.jspecify.annotations.NullMarked;
