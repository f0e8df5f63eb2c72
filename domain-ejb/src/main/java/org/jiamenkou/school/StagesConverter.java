package org.jiamenkou.school;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps the stages of a school in one column. */
@Converter(autoApply = true)
class StagesConverter implements AttributeConverter<@Nullable Stages, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Stages stages) {
        return stages == null ? null : stages.toString();
    }

    @Override
    public @Nullable Stages convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Stages.parse(text);
    }
}
