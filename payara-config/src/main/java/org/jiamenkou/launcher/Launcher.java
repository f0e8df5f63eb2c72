package org.jiamenkou.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.payment.GatewaySetting;

/** One start of the product: opens what it needs in order and closes it in the opposite order, whatever happens between. */
final class Launcher {

    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());

    private final Options options;
    private final PrintStream out;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private volatile boolean stopping;

    Launcher(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Starts everything, serves until the server ends or the process is told to stop, and gives the exit code. */
    int serve() throws IOException, InterruptedException {
        Distribution distribution = Distribution.own();
        DataFolder folder = keep(DataFolder.take(options.data())
                .orElseThrow(() -> new LaunchRefused("Another ./run already uses the data folder " + options.data()
                        + "; stop it or choose another with --data.")));
        LogFile.writeTo(folder.log("launcher.log"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            new Orphans(folder).stop();
            SignInProvider.check(System.getenv());
            checkGateway(System.getenv());
            Server.refuseUsedPort(options.address(), options.port());
            Server server = start(distribution, folder);
            int code = server.awaitEnd();
            if (stopping) {
                return 0;
            }
            throw new LaunchRefused(
                    "The server ended by itself (code " + code + "); " + folder.log("server.log") + " says why.");
        } catch (LaunchRefused refused) {
            throw folder.explained(refused);
        }
    }

    /** Refuses half a payment gateway and one that is spoken to without encryption; without any there is none. */
    static void checkGateway(Map<String, String> environment) {
        try {
            GatewaySetting.of(environment)
                    .filter(GatewaySetting::simulated)
                    .ifPresent(setting -> LOG.warning("payments are simulated: no money moves"));
        } catch (IllegalArgumentException refused) {
            throw new LaunchRefused(
                    "The settings of the payment gateway cannot be used: " + refused.getMessage() + ".", refused);
        }
    }

    private Server start(Distribution distribution, DataFolder folder) throws IOException {
        DatabaseAddress database = database(distribution, folder);
        folder.announce(database);
        SecretKey key = SecretKey.of(folder.root());
        String secretKey = key.forServer(database);
        new Demo(database, key.vault(), Demo.PARTS, out).loadIfEmpty(options.demo());
        out.println("Starting the server …");
        Server server = keep(Server.start(distribution, folder, database, secretKey, options));
        server.awaitAnswers();
        out.println("家门口 Jiamenkou is ready:");
        out.println("  portal   " + server.addresses().get(0));
        out.println("  console  " + server.addresses().get(1));
        SetUp.code(database)
                .ifPresent(
                        code -> out.println("  set-up   " + server.addresses().get(1) + "staff/set-up  code " + code));
        out.println("Ctrl-C stops it.");
        return server;
    }

    /** Runs a verb on the running database, or on one opened just for it. */
    int run(Verb verb) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
        VerbDatabase database = keep(VerbDatabase.open(options));
        VerbDesk desk = new VerbDesk(database.address(), options.data(), out, System.err);
        return verb.run(desk, options.rest().subList(1, options.rest().size()));
    }

    private void stop() {
        stopping = true;
        close();
    }

    /** Closes what is open, last opened first. */
    synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failed) {
                LOG.log(Level.WARNING, "not closed cleanly", failed);
            }
        }
    }

    private DatabaseAddress database(Distribution distribution, DataFolder folder) {
        DatabaseAddress address = options.database()
                .map(DatabaseAddress::withDefaults)
                .orElseGet(() -> {
                    out.println("Starting the database …");
                    return keep(EmbeddedDatabase.start(distribution.mariadb(), folder))
                            .address();
                });
        DatabaseCheck.reach(address);
        DatabaseCheck.migrate(address);
        return address;
    }

    private synchronized <T extends AutoCloseable> T keep(T resource) {
        open.push(resource);
        return resource;
    }
}
