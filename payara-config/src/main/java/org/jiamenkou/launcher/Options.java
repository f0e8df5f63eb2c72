package org.jiamenkou.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the person asked for on the command line: the options every command understands, and the rest for the verb. */
public record Options(
        int port,
        String address,
        Optional<DatabaseAddress> database,
        DemoSize demo,
        Path data,
        boolean help,
        List<String> rest) {

    /** Reads a command line; options may stand before or after the verb. */
    public static Options parse(List<String> arguments, Map<String, String> environment) {
        int port = 8080;
        String address = "0.0.0.0";
        Optional<DatabaseAddress> database =
                Optional.ofNullable(environment.get("JIAMENKOU_DB")).map(DatabaseAddress::parse);
        DemoSize demo = DemoSize.SMALL;
        Path data = Path.of(".jiamenkou");
        boolean help = false;
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            switch (word) {
                case "--port" -> port = port(value(arguments, ++i, word));
                case "--address" -> address = address(value(arguments, ++i, word));
                case "--db" -> database = Optional.of(DatabaseAddress.parse(value(arguments, ++i, word)));
                case "--demo" -> demo = DemoSize.parse(value(arguments, ++i, word));
                case "--data" -> data = Path.of(value(arguments, ++i, word));
                case "--help", "-h" -> help = true;
                default -> rest.add(word);
            }
        }
        return new Options(port, address, database, demo, data.toAbsolutePath().normalize(), help, List.copyOf(rest));
    }

    private static String value(List<String> arguments, int at, String option) {
        if (at >= arguments.size()) {
            throw new LaunchRefused(option + " needs a value after it.");
        }
        return arguments.get(at);
    }

    private static String address(String text) {
        if (text.matches("[0-9A-Za-z.:-]+")) {
            return text;
        }
        throw new LaunchRefused("--address takes an address like 127.0.0.1, not \"" + text + "\".");
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        throw new LaunchRefused("--port takes a number from 1 to 65535, not \"" + text + "\".");
    }
}
