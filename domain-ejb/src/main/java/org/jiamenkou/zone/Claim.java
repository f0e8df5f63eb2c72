package org.jiamenkou.zone;

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
}
