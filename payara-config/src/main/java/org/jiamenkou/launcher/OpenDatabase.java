package org.jiamenkou.launcher;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@code ./run database}: opens the database alone, for tests and for a look with a client, until it is stopped. */
final class OpenDatabase implements Verb {

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String usage() {
        return "database             opens the database alone, prints its address, Ctrl-C closes it";
    }

    @Override
    public int run(VerbDesk desk, List<String> arguments) {
        DatabaseAddress address = desk.database();
        desk.out().println(address.url());
        desk.out().println(address.user());
        desk.out().println(address.password());
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
