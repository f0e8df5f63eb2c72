package org.jiamenkou.job;

import org.jspecify.annotations.Nullable;

/**
 * Work somebody asks for.
 *
 * @param code the number it is known by, or null to have one made
 * @param kind which work does it
 * @param district the code of the district it concerns
 * @param title what people read of it
 * @param errand what the work has to know
 * @param link the page that tells more, or null
 */
public record JobOrder(
        @Nullable String code,
        String kind,
        String district,
        String title,
        String errand,
        @Nullable String link) {}
