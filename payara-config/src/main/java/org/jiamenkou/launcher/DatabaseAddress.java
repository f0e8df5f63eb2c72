package org.jiamenkou.launcher;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is and who asks it: a JDBC address without credentials, and the credentials beside it, so that no password
 * appears in a process list or a log.
 */
public record DatabaseAddress(String url, String user, String password) {

    private static final Pattern SHAPE = Pattern.compile(
            "(jdbc:mysql(?::[a-z]+)?(?:\\+srv)?://)(?:(.*)@)?([^/?@]+)/([^?/]+)(?:\\?(.*))?", Pattern.DOTALL);

    /** Driver settings that every connection of the product needs unless the address says otherwise. */
    private static final List<String> DEFAULTS = List.of(
            "connectTimeout=2000",
            "characterEncoding=UTF-8",
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true",
            "rewriteBatchedStatements=true",
            // a booking is eight short statements: what the driver knows of them and of the session it asks no second
            // time
            "cachePrepStmts=true",
            "prepStmtCacheSize=250",
            "prepStmtCacheSqlLimit=2048",
            "useLocalSessionState=true",
            "tcpKeepAlive=true",
            // the server has a key of its own for HTTPS, which a MySQL that checks client certificates would refuse
            "fallbackToSystemKeyStore=false");

    /** Reads {@code jdbc:mysql://user:password@host/database} or {@code …/database?user=…&password=…}. */
    public static DatabaseAddress parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new LaunchRefused(
                    "--db takes an address like jdbc:mysql://user:password@host:3306/database; this one is not of that form.");
        }
        String user = "";
        String password = "";
        if (shape.group(2) != null) {
            String[] parts = shape.group(2).split(":", 2);
            user = decode(parts[0]);
            password = parts.length > 1 ? decode(parts[1]) : "";
        }
        List<String> settings = new ArrayList<>();
        for (String setting :
                shape.group(5) == null ? new String[0] : shape.group(5).split("&")) {
            if (setting.startsWith("user=")) {
                user = decode(setting.substring("user=".length()));
            } else if (setting.startsWith("password=")) {
                password = decode(setting.substring("password=".length()));
            } else if (!setting.isEmpty()) {
                settings.add(setting);
            }
        }
        String url = shape.group(1) + shape.group(3) + "/" + shape.group(4);
        return new DatabaseAddress(url, user, password).with(settings);
    }

    /** The same database with these driver settings added where the address does not set them itself. */
    public DatabaseAddress with(List<String> settings) {
        StringBuilder longer = new StringBuilder(url);
        for (String setting : settings) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            if (!sets(longer, name)) {
                longer.append(longer.indexOf("?") < 0 ? '?' : '&').append(setting);
            }
        }
        return new DatabaseAddress(longer.toString(), user, password);
    }

    /** The same database with the settings every connection of the product needs. */
    public DatabaseAddress withDefaults() {
        return with(DEFAULTS);
    }

    /** The same database for the server, where a connection that hears nothing for 15 s is given up. */
    public DatabaseAddress forServer() {
        return withDefaults().with(List.of("socketTimeout=15000"));
    }

    /** Host, port and database for messages. */
    public String shown() {
        Matcher shape = SHAPE.matcher(url);
        return shape.matches() ? shape.group(3) + "/" + shape.group(4) : "the given address";
    }

    @Override
    public String toString() {
        return shown();
    }

    private static boolean sets(CharSequence url, String name) {
        return Arrays.stream(url.toString().split("[?&]")).anyMatch(part -> part.startsWith(name));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
