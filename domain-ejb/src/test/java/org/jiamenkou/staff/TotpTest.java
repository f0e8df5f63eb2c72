package org.jiamenkou.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes against the published vectors. */
class TotpTest {

    private static final String SECRET = Totp.encoded("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, the rows of SHA-1: eight digits there, the last six of which are ours. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String published) {
        long step = Totp.step(Instant.ofEpochSecond(seconds));
        assertThat(Totp.of(SECRET).truncated(step) % 100_000_000).isEqualTo(Integer.parseInt(published));
        assertThat(Totp.of(SECRET).code(step)).isEqualTo(published.substring(2));
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32IsThatOfTheStandard(String text, String encoded) {
        assertThat(Totp.encoded(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
        assertThat(Totp.decoded(encoded)).asString().isEqualTo(text);
    }

    @Test
    void aClockMayGoWrongByOneStep() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        Totp totp = Totp.of(SECRET);
        long step = Totp.step(now);
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(totp.stepOf(totp.code(near), now)).hasValue(near);
        }
        assertThat(totp.stepOf(totp.code(step - 2), now)).isEmpty();
        assertThat(totp.stepOf(totp.code(step + 2), now)).isEmpty();
        assertThat(totp.stepOf("", now)).isEmpty();
    }

    @Test
    void secretsAreFresh() {
        assertThat(Totp.freshSecret()).hasSize(32).isNotEqualTo(Totp.freshSecret());
    }
}
