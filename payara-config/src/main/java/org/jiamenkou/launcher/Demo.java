package org.jiamenkou.launcher;

import java.io.PrintStream;
import java.util.List;

/** The demo content: every part of it, in the order it is loaded. */
final class Demo {

    private static final List<DemoPart> PARTS = List.of(new RealNotices());

    private final DatabaseAddress database;
    private final PrintStream out;

    Demo(DatabaseAddress database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** Loads what the size asks for, when the database is empty or an earlier load was interrupted. */
    void loadIfEmpty(DemoSize size) {
        if (size == DemoSize.NONE || PARTS.isEmpty()) {
            return;
        }
        try (StandaloneUnit unit = StandaloneUnit.open(database)) {
            for (DemoPart part : PARTS) {
                out.println("Loading " + part.name() + " …");
                part.load(unit, size, out);
            }
        }
    }
}
