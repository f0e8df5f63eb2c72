/**
 * Brings a database to the shape this version of the product needs.
 *
 * <p>Migrations are SQL files, a folder for each module, named {@code V<yyyyMMddHHmm>__<module>__<what>.sql}. They run on MySQL
 * 8.4 and 9 and on MariaDB 11.4 alike; one that has been delivered is never edited.
 */
@NullMarked
package org.jiamenkou.db;

import org.jspecify.annotations.NullMarked;
