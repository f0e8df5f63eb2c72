package org.jiamenkou.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import org.jiamenkou.address.NormalText;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.zone.Answer;

/** Takes addresses that no rule covers; keeps the address, how often it came, and nothing about who asked. */
class GapDesk {

    private static final int LONGEST = 200;
    private static final String DIGITS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String UPSERT = "insert into gap_ticket (number, fingerprint, district_code, stage,"
            + " admission_year, population, place_code, typed, lat, lon, asked, created_at, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, 0) on duplicate key update asked = asked + 1";

    private final Sql sql;
    private final Clock clock;

    GapDesk(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    GapTicket take(DistrictPolicy district, Lookup lookup, Answer answer) {
        switch (answer.outcome()) {
            case GAP, UNKNOWN_ADDRESS, NEEDS_CONFIRMATION -> {}
            default -> throw new NoticeRefusal("not-a-gap", answer.outcome().code());
        }
        SchoolYear asked = lookup.year();
        SchoolYear year = asked == null ? district.currentYear() : asked;
        String typed = lookup.text().strip();
        typed = typed.substring(0, Math.min(LONGEST, typed.length()));
        byte[] fingerprint = sha256(district.code()
                + '|'
                + year
                + '|'
                + lookup.stage()
                + '|'
                + lookup.population()
                + '|'
                + NormalText.key(typed)
                + '|'
                + lookup.point());
        String number = number(fingerprint);
        Answer.Understood place = answer.place();
        Coordinate point = lookup.point();
        sql.update(
                UPSERT,
                number,
                HexFormat.of().formatHex(fingerprint),
                district.code(),
                lookup.stage().name(),
                year.value(),
                lookup.population().name(),
                place == null ? null : place.id(),
                typed,
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                Timestamp.from(clock.instant()));
        return new GapTicket(number, district.name());
    }

    /** Eight characters that cannot be taken for each other: 30^8 numbers, none of which tells anything. */
    private static String number(byte[] fingerprint) {
        StringBuilder number = new StringBuilder("H");
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(DIGITS.charAt((fingerprint[i] & 0xff) % DIGITS.length()));
        }
        return number.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
