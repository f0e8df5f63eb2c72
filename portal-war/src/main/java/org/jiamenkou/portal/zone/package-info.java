/**
 * 查学区 in the portal: the question as it was typed, the answer in words with the sentence that decides it, the map,
 * everything a school serves, and the form that hands an address nobody covers to the staff.
 *
 * <p>What it keeps true: an answer is never read as more than the published text gives. A near name is offered, not
 * taken; a tie shows every school; whatever was typed appears again only as escaped text, and is stored nowhere.
 */
@NullMarked
package org.jiamenkou.portal.zone;

import org.jspecify.annotations.NullMarked;
