/**
 * Published notices in the portal: the list of a district, the full text of one with what was understood of it, and
 * the same as JSON, CSV and GeoJSON.
 *
 * <p>What it keeps true: every sentence is shown as published, understood or not; where it was published is named.
 */
@NullMarked
package org.jiamenkou.portal.notice;

import org.jspecify.annotations.NullMarked;
