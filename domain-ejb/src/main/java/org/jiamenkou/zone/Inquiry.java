package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;

/** Asks the rules of a notice about one situation. */
final class Inquiry {

    private final RuleIndex index;

    Inquiry(RuleIndex index) {
        this.index = index;
    }

    Decision decide(Situation situation) {
        List<Claim> claims = new ArrayList<>();
        for (Facet facet : situation.facets()) {
            for (Entry entry : index.about(facet.place().name())) {
                int rank = Rank.of(entry.rule(), facet.place().kind());
                claims.add(new Claim(entry, facet, Fitting.of(entry, facet, situation), rank));
            }
        }
        persons(situation, claims);
        areas(situation, claims);
        return Decision.of(claims);
    }

    private void persons(Situation situation, List<Claim> claims) {
        if (situation.persons() != null) {
            for (Entry entry : index.aboutPersons()) {
                claims.add(claim(entry, Fitting.persons(entry, Fit.YES, situation), situation, Rank.PERSONS));
            }
        }
    }

    private void areas(Situation situation, List<Claim> claims) {
        if (situation.point() != null) {
            for (Entry entry : index.areas().around(situation.point())) {
                Fit fit = entry.persons() == null ? Fit.YES : Fitting.persons(entry, Fit.YES, situation);
                claims.add(claim(entry, fit, situation, Rank.AREA));
            }
        }
    }

    private static Claim claim(Entry entry, Fit fit, Situation situation, int rank) {
        return new Claim(entry, situation.facets().get(0), fit, rank);
    }
}
