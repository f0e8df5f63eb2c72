package org.jiamenkou.afterschool;

import java.time.Instant;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;

/**
 * 收费上限: what one lesson may cost at most.
 *
 * @param stage the stage
 * @param byProvider whether a third party teaches
 * @param most the amount
 * @param year the school year it was settled for
 * @param document the number of the document
 * @param madeBy who entered it
 * @param madeAt when; the last one entered holds
 */
public record CeilingRow(
        Stage stage, boolean byProvider, Money most, SchoolYear year, String document, String madeBy, Instant madeAt) {}
