package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The way out at the provider of identities, where it offers one (OpenID Connect RP-Initiated Logout 1.0 §2): signing out here
 * would otherwise let whoever sits down next come in again without being asked.
 */
@ApplicationScoped
public class ProviderExit {

    private static final Logger LOG = Logger.getLogger(ProviderExit.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofMinutes(10);

    @Inject
    private OpenIdProvider provider;

    @Inject
    private Clock clock;

    private volatile @Nullable Known known;

    private record Known(@Nullable String endpoint, Instant until) {}

    /** For the container. */
    @NullUnmarked
    public ProviderExit() {}

    /** Where a browser signs out at the provider and comes back to that address; empty where the provider offers no such place. */
    Optional<String> leadingBackTo(String back) {
        String endpoint = OpenIdProvider.isNamed() ? endpoint() : null;
        return Optional.ofNullable(endpoint)
                .map(address -> address + (address.contains("?") ? "&" : "?") + "client_id="
                        + encoded(provider.getClient()) + "&post_logout_redirect_uri=" + encoded(back));
    }

    private @Nullable String endpoint() {
        Known kept = known;
        Instant now = clock.instant();
        if (kept == null || kept.until().isBefore(now)) {
            kept = new Known(ask(), now.plus(KEPT));
            known = kept;
        }
        return kept.endpoint();
    }

    private @Nullable String ask() {
        URI settings = URI.create(provider.getIssuer().replaceAll("/$", "") + "/.well-known/openid-configuration");
        HttpRequest request =
                HttpRequest.newBuilder(settings).timeout(PATIENCE).GET().build();
        try {
            HttpResponse<InputStream> said = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (JsonReader reader = Json.createReader(said.body())) {
                JsonObject all = reader.readObject();
                String endpoint = all.getString("end_session_endpoint", null);
                return endpoint != null && isAsSafe(endpoint) ? endpoint : null;
            }
        } catch (IOException | JsonException useless) {
            LOG.log(Level.WARNING, "the provider of identities did not say where to sign out", useless);
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private boolean isAsSafe(String endpoint) {
        return endpoint.startsWith("https://")
                || provider.getIssuer().startsWith("http://") && endpoint.startsWith("http://");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
