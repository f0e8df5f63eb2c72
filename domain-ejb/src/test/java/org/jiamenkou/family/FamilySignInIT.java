package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.message.LetterProbe;
import org.jiamenkou.vault.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guardians come in with a code, and their browsers keep a token, on a real database. */
@ExtendWith(ArquillianExtension.class)
class FamilySignInIT {

    private static final Browser BROWSER = new Browser("192.0.2.7", "phone of a test", "zh");

    private int entered;

    @EJB
    private FamilySignIn signIn;

    @EJB
    private FamilySessions sessions;

    @EJB
    private FamilyProbe probe;

    @EJB
    private LetterProbe letters;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(FamilyProbe.class, LetterProbe.class);
    }

    @Test
    void theCodeThatWasSentLetsTheGuardianInAndIsTheSameGuardianNextTime() {
        String phone = FamilyProbe.freshPhone();
        Entrance first = enter(phone);
        Entrance again = enter(" +86 " + phone.substring(0, 3) + " " + phone.substring(3) + " ");

        assertThat(first.first()).isTrue();
        assertThat(again.first()).isFalse();
        assertThat(again.guardian().code()).isEqualTo(first.guardian().code());
        assertThat(first.guardian().phoneMasked()).isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
        assertThat(sessions.presence(first.token())).contains(first.guardian());
        assertThat(sessions.presence(again.token())).contains(again.guardian());
    }

    @Test
    void aCodeIsTakenOnceAndOnlyWithTheRequestItWasMadeFor() {
        String phone = FamilyProbe.freshPhone();
        CodeRequest mine = signIn.ask(phone, BROWSER);
        String code = letters.code(phone);
        CodeRequest another = signIn.ask(FamilyProbe.freshPhone(), BROWSER);

        assertThat(refusal(() -> signIn.confirm("made up", code, BROWSER))).isEqualTo("code-over");
        assertThat(refusal(() -> signIn.confirm(another.token(), code, BROWSER)))
                .isEqualTo("wrong-code");
        signIn.confirm(mine.token(), code, BROWSER);
        assertThat(refusal(() -> signIn.confirm(mine.token(), code, BROWSER))).isEqualTo("code-over");
    }

    @Test
    void afterFiveWrongTriesTheRightCodeComesTooLate() {
        String phone = FamilyProbe.freshPhone();
        CodeRequest request = signIn.ask(phone, BROWSER);
        String code = letters.code(phone);
        for (int left = 4; left >= 0; left--) {
            int still = left;
            assertThatThrownBy(() -> signIn.confirm(request.token(), wrong(code), BROWSER))
                    .isInstanceOfSatisfying(FamilyRefusal.class, refused -> {
                        assertThat(refused.code()).isEqualTo("wrong-code");
                        assertThat(refused.arguments()).containsExactly(still);
                    });
        }
        assertThat(refusal(() -> signIn.confirm(request.token(), code, BROWSER)))
                .isEqualTo("code-over");
    }

    @Test
    void aCodeIsOverAfterFiveMinutes() {
        CodeRequest request = probe.ask(FamilyProbe.freshPhone(), BROWSER, ago(Duration.ofSeconds(299)));
        assertThat(probe.count(request.token(), Clock.systemUTC())).isEqualTo(4);
        CodeRequest older = probe.ask(FamilyProbe.freshPhone(), BROWSER, ago(Duration.ofSeconds(301)));
        assertThat(refusal(() -> probe.count(older.token(), Clock.systemUTC()))).isEqualTo("code-over");
    }

    @Test
    void aNumberGetsOneCodeAMinuteFiveAnHourAndTenADay() {
        String phone = FamilyProbe.freshPhone();
        Browser own = new Browser("198.51.100." + System.nanoTime() % 250, "test", "zh");
        for (int i = 0; i < 10; i++) {
            probe.ask(phone, own, ago(Duration.ofMinutes(1200 - 61L * (i / 5) - i % 5)));
        }
        assertThat(refusal(() -> probe.ask(phone, own, ago(Duration.ofMinutes(600)))))
                .isEqualTo("wait");
        probe.ask(phone, own, in(Duration.ofHours(5)));
        assertThat(refusal(() -> probe.ask(phone, own, in(Duration.ofHours(5).plusSeconds(50)))))
                .isEqualTo("wait");
    }

    @Test
    void anAddressGetsAHundredCodesInTenMinutes() {
        Browser own = new Browser("2001:db8::" + Long.toHexString(System.nanoTime() % 60_000), "test", "zh");
        for (int i = 0; i < 100; i++) {
            signIn.ask(FamilyProbe.freshPhone(), own);
        }
        assertThat(refusal(() -> signIn.ask(FamilyProbe.freshPhone(), own))).isEqualTo("wait");
        signIn.ask(FamilyProbe.freshPhone(), BROWSER);
    }

    @Test
    void ofManyWhoSendOneCodeAtOnceOneComesIn() throws Exception {
        String phone = FamilyProbe.freshPhone();
        CodeRequest request = signIn.ask(phone, BROWSER);
        String code = letters.code(phone);
        Callable<Boolean> enter = () -> {
            try {
                signIn.confirm(request.token(), code, BROWSER);
                return true;
            } catch (FamilyRefusal refused) {
                return false;
            }
        };
        assertThat(Collections.frequency(atOnce(Collections.nCopies(4, enter)), true))
                .isEqualTo(1);
    }

    @Test
    void aNewNumberThatComesInTwiceAtOnceIsOneGuardian() throws Exception {
        String phone = FamilyProbe.freshPhone();
        CodeRequest one = probe.ask(phone, BROWSER, ago(Duration.ofMinutes(2)));
        String first = letters.code(phone);
        CodeRequest two = signIn.ask(phone, BROWSER);
        String second = letters.code(phone);
        List<String> codes = atOnce(List.of(
                () -> signIn.confirm(one.token(), first, BROWSER).guardian().code(),
                () -> signIn.confirm(two.token(), second, BROWSER).guardian().code()));
        assertThat(codes.get(0)).isEqualTo(codes.get(1));
    }

    @Test
    void neitherTheNumberNorTheCodeNorTheTokenStandsInTheTables() {
        String phone = FamilyProbe.freshPhone();
        CodeRequest request = signIn.ask(phone, BROWSER);
        String code = letters.code(phone);
        Entrance entrance = signIn.confirm(request.token(), code, BROWSER);
        for (String table : List.of("guardian", "family_code", "family_session", "message_letter")) {
            String columns = probe.text("select group_concat('coalesce(', column_name, ', '''')') from"
                    + " information_schema.columns where table_schema = database() and table_name = '" + table + "'");
            for (String secret : List.of(phone, request.token(), entrance.token(), code + " ")) {
                assertThat(probe.number("select count(*) from " + table + " where concat_ws(' ', " + columns
                                + ", '') like '%" + secret + "%'"))
                        .as("%s in %s", secret, table)
                        .isZero();
            }
        }
        assertThat(probe.number("select count(*) from family_session where token_hash = '"
                        + Tokens.hash(entrance.token()) + "'"))
                .isEqualTo(1);
    }

    @Test
    void aTokenLastsThirtyDaysWithoutUseAndNinetyAtMost() {
        Entrance entrance = enter(FamilyProbe.freshPhone());
        String token = entrance.token();
        assertThat(probe.presence(token, in(Duration.ofDays(29)))).isPresent();
        assertThat(probe.presence(token, in(Duration.ofDays(58)))).isPresent();
        assertThat(probe.presence(token, in(Duration.ofDays(87)))).isPresent();
        assertThat(probe.presence(token, in(Duration.ofDays(91)))).isEmpty();

        String unused = enter(FamilyProbe.freshPhone()).token();
        assertThat(probe.presence(unused, in(Duration.ofDays(31)))).isEmpty();
    }

    @Test
    void aGuardianEndsOwnDevicesAndNobodyElses() {
        String phone = FamilyProbe.freshPhone();
        Entrance here = enter(phone);
        Entrance there = enter(phone);
        Entrance stranger = enter(FamilyProbe.freshPhone());

        List<DeviceRow> devices = sessions.devices(here.guardian());
        assertThat(devices).hasSize(2).filteredOn(DeviceRow::here).hasSize(1);
        sessions.revoke(stranger.guardian(), there.guardian().session());
        assertThat(sessions.presence(there.token())).isPresent();
        sessions.revoke(here.guardian(), there.guardian().session());
        assertThat(sessions.presence(there.token())).isEmpty();
        assertThat(sessions.presence(here.token())).isPresent();
        sessions.signOut(here.token());
        assertThat(sessions.presence(here.token())).isEmpty();
    }

    /** Comes in with a code that was asked for long enough before the next: one number gets one a minute. */
    private Entrance enter(String phone) {
        CodeRequest request = probe.ask(phone, BROWSER, ago(Duration.ofSeconds(240 - 70L * entered++)));
        return signIn.confirm(
                request.token(), letters.code(Phone.parse(phone).orElseThrow().digits()), BROWSER);
    }

    private static String wrong(String code) {
        return code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
    }

    private static Clock ago(Duration time) {
        return Clock.offset(Clock.systemUTC(), time.negated());
    }

    private static Clock in(Duration time) {
        return Clock.offset(Clock.systemUTC(), time);
    }

    private static String refusal(Runnable useCase) {
        try {
            useCase.run();
            return "done";
        } catch (FamilyRefusal refused) {
            return refused.code();
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> future : threads.invokeAll(all)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
