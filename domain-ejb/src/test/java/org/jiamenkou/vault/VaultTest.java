package org.jiamenkou.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens with its key for the same owner, and for nobody else; an index finds equal values and tells nothing. */
class VaultTest {

    private static final String SECRET = "JBSWY3DPEHPK3PXP";

    private final InstallationKey key = InstallationKey.fresh();
    private final InstallationKey next = InstallationKey.fresh();
    private final Vault vault = Vault.of(key);

    @Test
    void whatIsSealedOpensAgain() {
        assertThat(vault.open(vault.close(SECRET, "account 1"), "account 1")).isEqualTo(SECRET);
        assertThat(vault.open(vault.close("张小明", "child 7 name"), "child 7 name"))
                .isEqualTo("张小明");
    }

    @Test
    void itShowsNothingOfItselfAndIsNeverTheSameTwice() {
        String once = vault.close(SECRET, "account 1");
        assertThat(once).doesNotContain(SECRET).isNotEqualTo(vault.close(SECRET, "account 1"));
        assertThat(once.length()).isLessThanOrEqualTo(200);
    }

    @Test
    void anotherOwnerCannotUseIt() {
        String sealed = vault.close(SECRET, "account 1");
        assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed, "account 2"));
    }

    @Test
    void anotherKeyDoesNotOpenItNotEvenUnderItsName() {
        String sealed = vault.close(SECRET, "account 1");
        Vault other = Vault.of(next);
        assertThatIllegalStateException().isThrownBy(() -> other.open(sealed, "account 1"));
        String renamed = sealed.replace(key.id(), next.id());
        assertThatIllegalStateException().isThrownBy(() -> other.open(renamed, "account 1"));
    }

    @Test
    void aChangedBitIsSeen() {
        String name = key.id() + ".";
        byte[] sealed =
                Base64.getDecoder().decode(vault.close(SECRET, "account 1").substring(name.length()));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            String altered = name + Base64.getEncoder().encodeToString(changed);
            assertThatIllegalStateException().isThrownBy(() -> vault.open(altered, "account 1"));
        }
    }

    @Test
    void aRetiredKeyStillOpensAndNoLongerSeals() {
        String old = vault.close(SECRET, "account 1");
        Vault both = Vault.of(next, key);

        assertThat(both.open(old, "account 1")).isEqualTo(SECRET);
        assertThat(both.isCurrent(old)).isFalse();
        String anew = both.close(SECRET, "account 1");
        assertThat(both.isCurrent(anew)).isTrue();
        assertThat(Vault.of(next).open(anew, "account 1")).isEqualTo(SECRET);
    }

    @Test
    void whatWasSealedBeforeKeysHadNamesStillOpens() {
        String sealed = vault.close(SECRET, "account 1");
        String unnamed = sealed.substring(sealed.indexOf('.') + 1);

        assertThat(vault.open(unnamed, "account 1")).isEqualTo(SECRET);
        assertThat(Vault.of(next, key).open(unnamed, "account 1")).isEqualTo(SECRET);
        assertThat(vault.isCurrent(unnamed)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> Vault.of(next).open(unnamed, "account 1"));
    }

    @Test
    void anIndexIsTheSameForTheSameValueAndPurposeOnly() {
        String index = vault.index("phone", "13800001234");
        assertThat(index).hasSize(64).isEqualTo(vault.index("phone", "13800001234"));
        assertThat(index)
                .isNotEqualTo(vault.index("phone", "13800001235"))
                .isNotEqualTo(vault.index("phone1", "3800001234"))
                .isNotEqualTo(vault.index("code", "13800001234"))
                .isNotEqualTo(Vault.of(next).index("phone", "13800001234"));
    }

    @Test
    void whatIsIndexedUnderARetiredKeyIsStillLookedFor() {
        assertThat(Vault.of(next, key).indexes("phone", "13800001234"))
                .containsExactly(Vault.of(next).index("phone", "13800001234"), vault.index("phone", "13800001234"));
    }

    @Test
    void keysAreReadAsTheyAreWritten() {
        String sealed = vault.close("secret", "account 1");
        assertThat(Vault.of(InstallationKey.parse(key.text() + "\n")).open(sealed, "account 1"))
                .isEqualTo("secret");
        String retired = " " + InstallationKey.fresh().text() + ", " + key.text() + "\n";
        assertThat(Vault.of(next, InstallationKey.parseAll(retired)).open(sealed, "account 1"))
                .isEqualTo("secret");
        assertThat(InstallationKey.parseAll(null)).isEmpty();
        assertThat(InstallationKey.parseAll(" ")).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64 at all"})
    void whatIsNoKeyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> InstallationKey.parse(text));
    }
}
