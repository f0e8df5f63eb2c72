package org.jiamenkou.launcher;

import java.io.PrintStream;

/** A part of the demo content, loaded into an empty database at the first start. */
public interface DemoPart {

    /** What is loaded, for the line on the screen; the database remembers the part by it, so it does not change. */
    String name();

    /** Loads the part. An interrupted load is run again from the start, so what is there already is left alone. */
    void load(StandaloneUnit unit, DemoSize size, PrintStream out);
}
