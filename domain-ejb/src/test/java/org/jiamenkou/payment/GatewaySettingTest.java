package org.jiamenkou.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySettingTest {

    private static final Map<String, String> WHOLE = Map.of(
            "JIAMENKOU_PAY_GATEWAY", "https://pay.example.org/",
            "JIAMENKOU_PAY_MERCHANT", "m-1",
            "JIAMENKOU_PAY_SECRET", "sixteen letters!",
            "JIAMENKOU_PAY_SITE", "https://jiamenkou.example.org");

    @Test
    void withoutAnyVariableThereIsNoGateway() {
        assertThat(GatewaySetting.of(Map.of("JIAMENKOU_PAY_SIMULATED", "yes"))).isEmpty();
    }

    @Test
    void aWholeGatewayIsRead() {
        GatewaySetting setting = GatewaySetting.of(WHOLE).orElseThrow();

        assertThat(setting.address()).isEqualTo(URI.create("https://pay.example.org"));
        assertThat(setting.simulated()).isFalse();
        assertThat(GatewaySetting.of(with("JIAMENKOU_PAY_SIMULATED", "yes"))
                        .orElseThrow()
                        .simulated())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"JIAMENKOU_PAY_GATEWAY", "JIAMENKOU_PAY_MERCHANT", "JIAMENKOU_PAY_SECRET", "JIAMENKOU_PAY_SITE"})
    void halfAGatewayIsRefused(String missing) {
        Map<String, String> half = new HashMap<>(WHOLE);
        half.remove(missing);

        assertThatThrownBy(() -> GatewaySetting.of(half)).hasMessageContaining(missing + " is not set");
    }

    @ParameterizedTest
    @CsvSource({
        "JIAMENKOU_PAY_GATEWAY, http://pay.example.org",
        "JIAMENKOU_PAY_GATEWAY, pay.example.org",
        "JIAMENKOU_PAY_SITE, http://192.0.2.1",
        "JIAMENKOU_PAY_SECRET, short",
    })
    void nothingIsSpokenOrSignedInTheOpen(String name, String value) {
        assertThatThrownBy(() -> GatewaySetting.of(with(name, value))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGatewayOnThisMachineNeedsNoEncryption() {
        assertThat(GatewaySetting.of(with("JIAMENKOU_PAY_GATEWAY", "http://127.0.0.1:9090")))
                .isPresent();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> changed = new HashMap<>(WHOLE);
        changed.put(name, value);
        return changed;
    }
}
