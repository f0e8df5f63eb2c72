package org.jiamenkou.zone;

import org.jiamenkou.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule in its zone, ready to be asked.
 *
 * @param id its number in the notice: two entries are the same when this is
 * @param zoneId the number of its zone in the notice
 * @param zone the zone
 * @param clause the rule and its sentence
 * @param area the drawn area, or null
 * @param persons the class of persons the rule is limited to, or null
 */
record Entry(
        int id,
        int zoneId,
        Zone zone,
        Zone.Clause clause,
        @Nullable Drawn area,
        @Nullable PersonClass persons) {

    Rule rule() {
        return clause.rule();
    }

    boolean includes() {
        return clause.rule().include();
    }

    /** The deciding words. */
    String words() {
        return clause.rule().span().of(clause.sentence().text());
    }
}
