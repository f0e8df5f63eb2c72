/**
 * What every page of the console stands in: who has signed in, the language, the menu, and how refusals are said.
 *
 * <p>A page of another module uses the template {@code /WEB-INF/templates/page.xhtml}, asks the {@code visitor} who acts, and says
 * refusals with {@code Say}. A module's pages are listed in {@code Menu}.
 */
@NullMarked
package org.jiamenkou.admin.frame;

import org.jspecify.annotations.NullMarked;
