package org.jiamenkou.school;

import java.time.Instant;
import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A value a setting has or had.
 *
 * @param code the setting, as word lists call it
 * @param value what was settled
 * @param year the admission year from which it held
 * @param document the number of the document that said so, or null
 * @param madeBy who entered it
 * @param madeAt when
 */
public record PastSetting(
        String code,
        String value,
        SchoolYear year,
        @Nullable String document,
        String madeBy,
        Instant madeAt) {}
