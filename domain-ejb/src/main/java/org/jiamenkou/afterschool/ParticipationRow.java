package org.jiamenkou.afterschool;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a family has chosen last for a child and a term.
 *
 * @param choice what
 * @param agreement the code of the version it agreed to, or null where it stays out
 * @param madeAt when
 */
public record ParticipationRow(Choice choice, @Nullable String agreement, Instant madeAt) {}
