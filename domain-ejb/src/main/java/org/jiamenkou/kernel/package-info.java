/**
 * The few words every module shares: who may ask (population), for when (school year), for which stage of school,
 * where on earth (coordinates in one frame), and how a module refuses.
 *
 * <p>Nothing here knows of databases or pages; every other module may depend on this one, and it depends on none.
 */
@NullMarked
package org.jiamenkou.kernel;

import org.jspecify.annotations.NullMarked;
