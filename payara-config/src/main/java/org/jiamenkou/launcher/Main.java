package org.jiamenkou.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command line of the product. */
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class.getName());

    private Main() {}

    /** Runs one command and ends the process with its code: 0 when it worked. */
    public static void main(String[] arguments) {
        // the server's zone: what both processes write, both read as the same moment
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        LogFile.silenceScreen();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(List.of(arguments), out));
    }

    private static int run(List<String> arguments, PrintStream out) {
        try {
            Options options = Options.parse(arguments, System.getenv());
            if (options.help()) {
                out.print(Help.text());
                return 0;
            }
            return run(options, out);
        } catch (LaunchRefused refused) {
            LOG.log(Level.WARNING, refused.getMessage(), refused);
            System.err.println(refused.getMessage());
            return 1;
        }
    }

    private static int run(Options options, PrintStream out) {
        Launcher launcher = new Launcher(options, out);
        try {
            if (options.rest().isEmpty()) {
                return launcher.serve();
            }
            String word = options.rest().get(0);
            Optional<LoneVerb> lone = Verbs.loneNamed(word);
            if (lone.isPresent()) {
                return lone.get().run(options, out);
            }
            Verb verb = Verbs.named(word)
                    .orElseThrow(() -> new LaunchRefused("Unknown command \"" + word + "\"; ./run --help lists them."));
            return launcher.run(verb);
        } catch (java.io.IOException failed) {
            throw new LaunchRefused("Reading or writing failed: " + failed + ".", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 130;
        } finally {
            launcher.close();
        }
    }
}
