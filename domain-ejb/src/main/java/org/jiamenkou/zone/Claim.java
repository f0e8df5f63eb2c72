package org.jiamenkou.zone;

import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.rule.RuleKind;

/**
 * What one rule says of one facet of an address.
 *
 * @param entry the rule
 * @param facet the facet
 * @param fit whether it speaks of it
 * @param rank how specific the rule is
 */
record Claim(Entry entry, Facet facet, Fit fit, int rank) {

    Zone zone() {
        return entry.zone();
    }

    boolean takesIn() {
        return entry.includes() && fit.isYes();
    }

    boolean leavesOut() {
        return !entry.includes() && fit.isYes();
    }

    /** How it stands against other claims. */
    Rank.Strength strength() {
        boolean lane = entry.rule().kind() == RuleKind.LANE;
        HouseNumber door = lane ? facet.details().inner() : facet.details().number();
        return new Rank.Strength(rank, Rank.names(entry.rule(), door));
    }

    /** Whether it is about something typed, rather than an area that happens to lie around the point. */
    boolean isTyped() {
        return facet.isTyped() && rank > Rank.AREA;
    }

    /** Whether it is about something the register knows at the door. */
    boolean isRegistered() {
        return facet.origin() == Facet.Origin.REGISTERED;
    }
}
