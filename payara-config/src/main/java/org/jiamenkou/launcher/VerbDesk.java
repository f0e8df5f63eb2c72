package org.jiamenkou.launcher;

import java.io.PrintStream;

/** What a verb works with: the database and where to write for the person. */
public record VerbDesk(DatabaseAddress database, PrintStream out, PrintStream err) {

    /** Opens the persistence unit on the verb's database; close it at the end. */
    public StandaloneUnit openUnit() {
        return StandaloneUnit.open(database);
    }
}
