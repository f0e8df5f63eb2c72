package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jiamenkou.throttle.Rates;
import org.jiamenkou.throttle.Rates.Rate;
import org.jiamenkou.vault.Vault;

/**
 * How many codes are sent: by number, so that nobody is pestered and few codes can be guessed at; by address, with room for a school
 * whose families share one; and in all, because each message costs.
 */
final class CodeRates {

    private static final int SHARES = 16;
    private static final int MOST_A_MINUTE = 9_600;

    private final Rates rates;
    private final Vault vault;

    CodeRates(EntityManager em, Vault vault) {
        this.rates = new Rates(em);
        this.vault = vault;
    }

    /** Counts one code; refuses {@code wait}. */
    void take(Phone phone, Browser browser, Instant now) {
        String number = vault.index("code rate", phone.digits());
        List<Rate> all = List.of(
                new Rate("phone:" + number, 1, Duration.ofMinutes(1)),
                new Rate("phone:" + number, 5, Duration.ofHours(1)),
                new Rate("phone:" + number, 10, Duration.ofDays(1)),
                new Rate("address:" + vault.index("code rate", browser.address()), 100, Duration.ofMinutes(10)),
                inAll(number));
        for (Rate rate : all) {
            long seconds = rates.take(rate, now);
            if (seconds > 0) {
                throw new FamilyRefusal("wait", seconds);
            }
        }
    }

    /** Counted in sixteen shares, so that the families of a whole district do not queue for one row. */
    private static Rate inAll(String number) {
        int share = Character.digit(number.charAt(0), SHARES);
        return new Rate("codes:" + share, MOST_A_MINUTE / SHARES, Duration.ofMinutes(1));
    }
}
