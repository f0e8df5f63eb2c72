/** Everything that runs by the clock. Each timer asks a service for work that is due; any number of nodes may ask at once. */
@NullMarked
package org.jiamenkou.admin.job;

import org.jspecify.annotations.NullMarked;
