/**
 * The pages about seats: the plan of a year as a grid, files of plans and counts taken in, projects and the lines of the
 * warning, forecasts with their chart. What is looked at stands in the address, so that a view can be sent to a colleague.
 */
@NullMarked
package org.jiamenkou.admin.seat;

import org.jspecify.annotations.NullMarked;
