package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Objects;

/** The district's own provider of identities, as the operator names it in the environment; none by default. */
@Named
@ApplicationScoped
public class OpenIdProvider {

    /** Whether one is named. */
    public static boolean isNamed() {
        return System.getenv("JIAMENKOU_OIDC_ISSUER") != null;
    }

    /** Whether one is named, for pages. */
    public boolean isThere() {
        return isNamed();
    }

    /** The address it signs with; its settings are found below it (OpenID Connect Discovery 1.0 §4). */
    public String getIssuer() {
        return of("JIAMENKOU_OIDC_ISSUER");
    }

    /** What it calls this product. */
    public String getClient() {
        return of("JIAMENKOU_OIDC_CLIENT");
    }

    /** By what it knows this product again. */
    public String getSecret() {
        return of("JIAMENKOU_OIDC_SECRET");
    }

    private static String of(String variable) {
        return Objects.requireNonNullElse(System.getenv(variable), "");
    }
}
