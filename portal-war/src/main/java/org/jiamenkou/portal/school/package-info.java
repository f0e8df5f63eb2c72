/**
 * Districts and schools in the portal: the list, one school's page, and the register other pages take names, addresses
 * and telephones from.
 *
 * <p>The register is read from the database every few seconds at most and kept when the database is away, so that
 * no page about a school waits for it.
 */
@NullMarked
package org.jiamenkou.portal.school;

import org.jspecify.annotations.NullMarked;
