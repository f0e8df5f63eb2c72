package org.jiamenkou.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the start says of a provider of identities that cannot be used. */
class SignInProviderTest {

    @Test
    void noneIsTheDefault() {
        assertThatCode(() -> SignInProvider.check(Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://login.example.org/realm", "http://127.0.0.1:9000", "http://localhost:9000/"})
    void httpsAndTheOwnMachineAreTaken(String issuer) {
        assertThatCode(() -> SignInProvider.check(named(issuer))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.org",
                "http://127.0.0.1.example.org",
                "login.example.org",
                "",
                "https:",
                "ht tp"
            })
    void othersAreRefused(String issuer) {
        assertThatThrownBy(() -> SignInProvider.check(named(issuer)))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("JIAMENKOU_OIDC_ISSUER");
    }

    @Test
    void halfAProviderIsRefusedByTheNameOfWhatIsMissing() {
        assertThatThrownBy(() -> SignInProvider.check(Map.of("JIAMENKOU_OIDC_ISSUER", "https://login.example.org")))
                .hasMessageContaining("JIAMENKOU_OIDC_CLIENT and JIAMENKOU_OIDC_SECRET is not set");
    }

    private static Map<String, String> named(String issuer) {
        return Map.of("JIAMENKOU_OIDC_ISSUER", issuer, "JIAMENKOU_OIDC_CLIENT", "c", "JIAMENKOU_OIDC_SECRET", "s");
    }
}
