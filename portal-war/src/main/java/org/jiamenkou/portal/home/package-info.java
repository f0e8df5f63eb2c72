/**
 * The home page, the choice of district, and what this service is.
 *
 * <p>Only what works is a link; what is to come is named and plainly marked so.
 */
@NullMarked
package org.jiamenkou.portal.home;

import org.jspecify.annotations.NullMarked;
