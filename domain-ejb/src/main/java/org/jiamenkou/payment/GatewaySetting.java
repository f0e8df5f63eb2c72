package org.jiamenkou.payment;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the environment says of the payment gateway: {@code JIAMENKOU_PAY_GATEWAY} its address, {@code JIAMENKOU_PAY_MERCHANT} our number
 * there, {@code JIAMENKOU_PAY_SECRET} the secret of both sides (16 characters at least), {@code JIAMENKOU_PAY_SITE} the address of the
 * portal as the gateway and families reach it. {@code JIAMENKOU_PAY_SIMULATED=yes} says that no money moves there.
 *
 * @param address where the gateway answers, without a slash at the end
 * @param merchant our number there
 * @param secret the secret of both sides
 * @param site the address of the portal, without a slash at the end
 * @param simulated whether no money moves there
 */
public record GatewaySetting(URI address, String merchant, String secret, URI site, boolean simulated) {

    private static final String GATEWAY = "JIAMENKOU_PAY_GATEWAY";

    private static final String SECRET = "JIAMENKOU_PAY_SECRET";

    private static final String SITE = "JIAMENKOU_PAY_SITE";

    private static final List<String> ALL = List.of(GATEWAY, "JIAMENKOU_PAY_MERCHANT", SECRET, SITE);

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final int SHORTEST_SECRET = 16;

    /**
     * Reads the variables; empty where none is set. Refuses, as a fault of the installation, half a gateway, a short secret, and an
     * address that is spoken to without encryption and is not on this machine.
     */
    public static Optional<GatewaySetting> of(Map<String, String> environment) {
        List<String> missing =
                ALL.stream().filter(name -> !environment.containsKey(name)).toList();
        if (missing.size() == ALL.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the payment gateway is named by " + String.join(", ", ALL) + "; "
                    + String.join(" and ", missing) + " is not set");
        }
        if (value(environment, SECRET).length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(SECRET + " has at least " + SHORTEST_SECRET + " characters");
        }
        return Optional.of(new GatewaySetting(
                address(environment, GATEWAY),
                value(environment, "JIAMENKOU_PAY_MERCHANT"),
                value(environment, SECRET),
                address(environment, SITE),
                "yes".equals(environment.get("JIAMENKOU_PAY_SIMULATED"))));
    }

    private static URI address(Map<String, String> environment, String name) {
        URI address = URI.create(value(environment, name).replaceAll("/+$", ""));
        boolean own = "http".equals(address.getScheme())
                && OWN_NAMES.contains(Objects.requireNonNullElse(address.getHost(), ""));
        if (address.getHost() == null || !own && !"https".equals(address.getScheme())) {
            throw new IllegalArgumentException(name + " has to be an https address");
        }
        return address;
    }

    private static String value(Map<String, String> environment, String name) {
        return Objects.requireNonNullElse(environment.get(name), "").strip();
    }
}
