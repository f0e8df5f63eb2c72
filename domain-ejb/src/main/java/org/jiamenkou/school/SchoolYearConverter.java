package org.jiamenkou.school;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Keeps an admission year as its number. */
@Converter(autoApply = true)
class SchoolYearConverter implements AttributeConverter<@Nullable SchoolYear, @Nullable Integer> {

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable SchoolYear year) {
        return year == null ? null : year.value();
    }

    @Override
    public @Nullable SchoolYear convertToEntityAttribute(@Nullable Integer value) {
        return value == null ? null : new SchoolYear(value);
    }
}
