package org.jiamenkou.seat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SettingLog;
import org.jspecify.annotations.Nullable;

/**
 * What a district has settled about seats.
 *
 * @param primaryCap the usual places in a primary class
 * @param juniorCap the usual places in a junior class
 * @param thresholds from which ratio a band begins
 * @param year the admission year from which it is settled so
 * @param document the number of the document that says so, or null
 * @param version grows with every change
 */
public record SeatSetting(
        int primaryCap,
        int juniorCap,
        BandThresholds thresholds,
        SchoolYear year,
        @Nullable String document,
        int version) {

    private static final int LARGEST = 100;

    /** Refuses classes of no place or more than a hundred. */
    public SeatSetting {
        if (Math.min(primaryCap, juniorCap) < 1 || Math.max(primaryCap, juniorCap) > LARGEST) {
            throw new IllegalArgumentException("not the places of a class: " + primaryCap + ", " + juniorCap);
        }
    }

    /** 45 places in a primary class, 50 in a junior one, yellow from 90 %, red from 100 %. */
    public static SeatSetting usual(SchoolYear year) {
        return new SeatSetting(45, 50, BandThresholds.USUAL, year, null, 0);
    }

    /** The usual places in a class of that stage. */
    public int cap(Stage stage) {
        return stage == Stage.PRIMARY ? primaryCap : juniorCap;
    }

    /** What of this is new or settled anew beside what stood before, value by value. */
    List<SettingLog.Settled> changed(String district, SeatSetting before) {
        boolean anew =
                before.version() == 0 || !before.year().equals(year) || !Objects.equals(before.document(), document);
        Map<String, String> past = before.values();
        return values().entrySet().stream()
                .filter(one -> anew || !one.getValue().equals(past.get(one.getKey())))
                .map(one -> new SettingLog.Settled(district, one.getKey(), one.getValue(), year, document))
                .toList();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("PRIMARY_CAP", Integer.toString(primaryCap));
        values.put("JUNIOR_CAP", Integer.toString(juniorCap));
        values.put("YELLOW_FROM", percent(thresholds.yellowFrom()));
        values.put("RED_FROM", percent(thresholds.redFrom()));
        return values;
    }

    private static String percent(int perMille) {
        return BigDecimal.valueOf(perMille, 1) + " %";
    }
}
