package org.jiamenkou.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.jiamenkou.payment.Signature.Signed;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final Instant NOW = Instant.parse("2026-09-01T11:00:00Z");

    private static final Signature OURS = new Signature("a secret of both sides");

    private static final Signed CALL = OURS.sign("amount=5400&order=K7", "nonce-0001", NOW);

    @Test
    void theSignatureIsTheOneOfTheDocument() {
        // echo -ne '1788260400\nnonce-0001\namount=5400&order=K7' | openssl dgst -sha256 -hmac 'a secret of both sides'
        assertThat(CALL.time()).isEqualTo("1788260400");
        assertThat(CALL.signature()).isEqualTo("683d3948e2113b8b46197996b2c311e85ff44b17651d905ed1a79694cb320e47");
    }

    @Test
    void aCallOfOursIsOursForFiveMinutes() {
        assertThat(OURS.isOurs(CALL, NOW)).isTrue();
        assertThat(OURS.isOurs(CALL, NOW.plusSeconds(300))).isTrue();
        assertThat(OURS.isOurs(CALL, NOW.minusSeconds(300))).isTrue();
        assertThat(OURS.isOurs(CALL, NOW.plusSeconds(301))).isFalse();
        assertThat(OURS.isOurs(CALL, NOW.minusSeconds(301))).isFalse();
    }

    @Test
    void nothingOfACallCanBeChanged() {
        assertThat(OURS.isOurs(new Signed(CALL.time(), CALL.nonce(), CALL.signature(), "amount=1&order=K7"), NOW))
                .isFalse();
        assertThat(OURS.isOurs(new Signed(CALL.time(), "nonce-0002", CALL.signature(), CALL.body()), NOW))
                .isFalse();
        assertThat(OURS.isOurs(new Signed("1788260401", CALL.nonce(), CALL.signature(), CALL.body()), NOW))
                .isFalse();
        assertThat(OURS.isOurs(new Signed(CALL.time(), CALL.nonce(), "", CALL.body()), NOW))
                .isFalse();
        assertThat(OURS.isOurs(new Signed("soon", CALL.nonce(), CALL.signature(), CALL.body()), NOW))
                .isFalse();
        assertThat(new Signature("another secret, longer").isOurs(CALL, NOW)).isFalse();
    }

    @Test
    void aBodyIsReadAsItWasWritten() {
        Form form = new Form(Map.of("title", "课后服务 & 航模=1", "amount", "5400"));

        assertThat(form.body()).startsWith("amount=5400&title=");
        assertThat(Form.parse(form.body())).isEqualTo(form);
        assertThat(Form.parse("a&=b&c=").fields()).isEqualTo(Map.of("c", ""));
    }
}
