/**
 * Parts of pages that are given again. Most of a page depends on little: the menu on its section, the card of a school on
 * what is known of the school, the reasons of an answer on the sentences that decide it. Such a part stands in
 * {@code <j:kept of="…">}: it is built once for each value, language and size of type, and its markup kept.
 *
 * <p>What it keeps true: a part shows nothing but its value, the words and the size of type. Whatever else it read would
 * be shown to the next reader too.
 */
@NullMarked
package org.jiamenkou.portal.kept;

import org.jspecify.annotations.NullMarked;
