package org.jiamenkou.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens with the same key for the same owner, and for nobody else. */
class SealTest {

    private final Seal seal = new Seal(InstallationKey.fresh());

    @Test
    void whatIsSealedOpensAgain() {
        assertThat(seal.open(seal.close("JBSWY3DPEHPK3PXP", "account 1"), "account 1"))
                .isEqualTo("JBSWY3DPEHPK3PXP");
    }

    @Test
    void itShowsNothingOfItselfAndIsNeverTheSameTwice() {
        String once = seal.close("JBSWY3DPEHPK3PXP", "account 1");
        assertThat(once).doesNotContain("JBSWY3DPEHPK3PXP").isNotEqualTo(seal.close("JBSWY3DPEHPK3PXP", "account 1"));
        assertThat(once.length()).isLessThanOrEqualTo(200);
    }

    @Test
    void anotherOwnerCannotUseIt() {
        String sealed = seal.close("JBSWY3DPEHPK3PXP", "account 1");
        assertThatIllegalStateException().isThrownBy(() -> seal.open(sealed, "account 2"));
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        String sealed = seal.close("JBSWY3DPEHPK3PXP", "account 1");
        Seal other = new Seal(InstallationKey.fresh());
        assertThatIllegalStateException().isThrownBy(() -> other.open(sealed, "account 1"));
    }

    @Test
    void aChangedBitIsSeen() {
        byte[] sealed = Base64.getDecoder().decode(seal.close("JBSWY3DPEHPK3PXP", "account 1"));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatIllegalStateException()
                    .isThrownBy(() -> seal.open(Base64.getEncoder().encodeToString(changed), "account 1"));
        }
    }

    @Test
    void aKeyIsReadAsItIsWritten() {
        InstallationKey key = InstallationKey.fresh();
        String sealed = new Seal(key).close("secret", "account 1");
        assertThat(new Seal(InstallationKey.parse(key.text() + "\n")).open(sealed, "account 1"))
                .isEqualTo("secret");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64 at all"})
    void whatIsNoKeyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> InstallationKey.parse(text));
    }
}
