package org.jiamenkou.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a password has to be, and how it is kept. */
class PasswordsTest {

    private final PasswordRules rules = new PasswordRules(false);
    private final PasswordRules graded = new PasswordRules(true);

    @ParameterizedTest
    @CsvSource({
        "elevenchars, short",
        "'𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', short",
        "password123456, common",
        "Password123456, common",
        "123456password!!, common",
        "1qaz2wsx3edc, common",
        "aaaaaaaaaaaaaa, common",
        "abcabcabcabc, common",
        "abcdefghijklmn, common",
        "9876543210987, common",
        "nmlkjihgfedcba, common",
        "my-li.ting-secret, login"
    })
    void aWeakPasswordIsRefused(String password, String rule) {
        assertThatThrownBy(() -> rules.check(password, "li.ting"))
                .isInstanceOfSatisfying(StaffRefusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("weak-password");
                    assertThat(refusal.arguments()).containsExactly(rule);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"twelve chars", "窗外的玉兰树今年开了十七朵", "correct staple battery horse", "no capitals and no digits"})
    void aLongSentenceIsEnough(String password) {
        assertThatCode(() -> rules.check(password, "li.ting")).doesNotThrowAnyException();
    }

    @Test
    void aPasswordEndsSomewhere() {
        rules.check("ab c".repeat(32).replaceFirst("a", "x"), "li.ting");
        assertThatThrownBy(() -> rules.check("ab c".repeat(32) + "d", "li.ting"))
                .hasMessageContaining("long");
    }

    @Test
    void theGradedRulesAskForThreeKindsAndANewOneEveryNinetyDays() {
        Instant set = Instant.parse("2026-03-01T00:00:00Z");
        assertThatThrownBy(() -> graded.check("only small letters", "li.ting")).hasMessageContaining("kinds");
        assertThatCode(() -> graded.check("Capital and small 1", "li.ting")).doesNotThrowAnyException();
        assertThat(graded.expired(set, set.plus(Duration.ofDays(90)))).isFalse();
        assertThat(graded.expired(set, set.plus(Duration.ofDays(90)).plusSeconds(1)))
                .isTrue();
        assertThat(rules.expired(set, set.plus(Duration.ofDays(900)))).isFalse();
    }

    @Test
    void onlyTheRightPasswordMatches() {
        Passwords passwords = Passwords.usual();
        String kept = passwords.kept("窗外的玉兰树今年开了十七朵");
        assertThat(kept).startsWith("PBKDF2WithHmacSHA512$210000$").doesNotContain("玉兰");
        assertThat(passwords.matches("窗外的玉兰树今年开了十七朵", kept)).isTrue();
        assertThat(passwords.matches("窗外的玉兰树今年开了十八朵", kept)).isFalse();
        assertThat(passwords.matches("", null)).isFalse();
    }

    @Test
    void whoFindsBothPlacesTakenIsToldSoAndNotKeptWaiting() {
        Semaphore turns = new Semaphore(2);
        Passwords passwords = new Passwords(turns, 20);
        assertThat(turns.tryAcquire(2)).isTrue();
        assertThatThrownBy(() -> passwords.kept("anything at all")).hasMessageContaining("busy");
        turns.release(2);
        passwords.kept("anything at all");
        assertThat(turns.availablePermits()).isEqualTo(2);
    }
}
