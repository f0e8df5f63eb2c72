package org.jiamenkou.school;

import java.time.Instant;
import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A value of a setting.
 *
 * @param setting which setting
 * @param value what is settled
 * @param year the admission year from which it holds, or null where nobody said
 * @param document the number of the document that says so, or null
 * @param madeBy who entered it, or null where it is what every district begins with
 * @param madeAt when, or null
 * @param version the number a change names: that of the last value, 0 for none
 */
public record SettingRow(
        Setting setting,
        String value,
        @Nullable SchoolYear year,
        @Nullable String document,
        @Nullable String madeBy,
        @Nullable Instant madeAt,
        long version) {}
