package org.jiamenkou.launcher;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at what the environment says of the provider of identities before the server does, and says what is wrong with it. */
final class SignInProvider {

    private static final String ISSUER = "JIAMENKOU_OIDC_ISSUER";
    private static final List<String> ALL = List.of(ISSUER, "JIAMENKOU_OIDC_CLIENT", "JIAMENKOU_OIDC_SECRET");
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private SignInProvider() {}

    /** Refuses half a provider, and one that is spoken to without encryption, unless it is on this machine. */
    static void check(Map<String, String> environment) {
        List<String> missing =
                ALL.stream().filter(name -> !environment.containsKey(name)).toList();
        if (missing.size() == ALL.size()) {
            return;
        }
        if (!missing.isEmpty()) {
            throw new LaunchRefused("The provider of identities is named by " + String.join(", ", ALL) + "; "
                    + String.join(" and ", missing) + " is not set.");
        }
        if (!isSafe(environment.getOrDefault(ISSUER, ""))) {
            throw new LaunchRefused(ISSUER + " has to be an https address.");
        }
    }

    private static boolean isSafe(String address) {
        try {
            URI issuer = URI.create(address);
            boolean named = issuer.getHost() != null;
            return named
                    && ("https".equals(issuer.getScheme())
                            || "http".equals(issuer.getScheme()) && OWN_NAMES.contains(issuer.getHost()));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
