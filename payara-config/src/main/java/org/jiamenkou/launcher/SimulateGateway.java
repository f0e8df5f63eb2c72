package org.jiamenkou.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** {@code ./run simulated-gateway}: a payment gateway at which no money moves, until it is stopped. */
final class SimulateGateway implements LoneVerb {

    private static final String SECRET = "JIAMENKOU_PAY_SECRET";

    @Override
    public String name() {
        return "simulated-gateway";
    }

    @Override
    public String usage() {
        return "simulated-gateway --port 9090\n"
                + "                            a payment gateway at which no money moves (模拟支付), on this machine only;\n"
                + "                            it shares JIAMENKOU_PAY_SECRET with the server";
    }

    @Override
    public int run(Options options, PrintStream out) throws IOException {
        String secret = System.getenv(SECRET);
        if (secret == null || secret.isBlank()) {
            throw new LaunchRefused(
                    SECRET + " is not set: the simulated gateway signs with the secret it shares with the server.");
        }
        try (SimulatedGateway gateway = SimulatedGateway.start(options.port(), secret.strip(), Clock.systemUTC())) {
            out.println("模拟支付 simulated gateway: " + gateway.address() + "  (no money moves; Ctrl-C stops it)");
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
