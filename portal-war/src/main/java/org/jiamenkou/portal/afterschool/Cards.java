package org.jiamenkou.portal.afterschool;

import org.jiamenkou.afterschool.ChildStanding;
import org.jiamenkou.afterschool.ClassRow;
import org.jiamenkou.afterschool.Eligibility;
import org.jiamenkou.afterschool.EligibilityVerdict;
import org.jiamenkou.afterschool.SchoolOffer;
import org.jiamenkou.portal.reader.Words;

/** Makes cards of classes for one child. */
final class Cards {

    private final SchoolOffer offer;

    private final ChildStanding standing;

    private final Eligibility eligibility;

    private final Words words;

    private final Times times;

    Cards(SchoolOffer offer, ChildStanding standing, Words words) {
        this.offer = offer;
        this.standing = standing;
        this.eligibility = new Eligibility(offer, standing);
        this.words = words;
        this.times = new Times(words);
    }

    ClassCard of(ClassRow row) {
        EligibilityVerdict verdict = eligibility.of(row);
        ReasonWords told = new ReasonWords(words);
        return new ClassCard(
                row,
                verdict,
                offer.places(row, standing.grade()).orElse(null),
                verdict.reasons().stream().map(told::of).toList(),
                times);
    }
}
