/**
 * Starts the product on one machine: database, migrations, demo content and server, and stops all of it again.
 *
 * <p>Everything that lives is in one data folder. Whoever holds its lock owns the processes in it; what an earlier owner left
 * behind when it was killed is stopped before anything starts. A start that cannot succeed says why in one line, ends with a
 * code that is not 0 and leaves nothing running.
 *
 * <p>Verbs such as {@code import-notice} work on the same database, whether the server runs or not.
 */
@NullMarked
package org.jiamenkou.launcher;

import org.jspecify.annotations.NullMarked;
