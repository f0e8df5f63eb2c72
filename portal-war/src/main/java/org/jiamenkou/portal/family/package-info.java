/**
 * Guardians in the portal: signing in, who has, and their own pages: children, invitations, devices, consents, export, erasure. A browser
 * holds a token of 256 bits in a cookie; a filter asks on every request whose it is.
 */
@NullMarked
package org.jiamenkou.portal.family;

import org.jspecify.annotations.NullMarked;
