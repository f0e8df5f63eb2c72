/**
 * The pages on which staff write what their district tells: the list, one article with its preview, its times and its files.
 *
 * <p>What it keeps true: what somebody typed is never lost to a refusal; whoever saves second sees the other's text beside their
 * own and decides.
 */
@NullMarked
package org.jiamenkou.admin.content;

import org.jspecify.annotations.NullMarked;
