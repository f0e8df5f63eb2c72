package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import org.jiamenkou.afterschool.ChildStanding;
import org.jiamenkou.afterschool.ClassBills;
import org.jiamenkou.afterschool.ClassRow;
import org.jiamenkou.afterschool.PayMode;
import org.jiamenkou.afterschool.SchoolOffer;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.payment.Amount;
import org.jspecify.annotations.Nullable;

/** A class with everything a family wants to know before it sends it off, and the form that does. */
@Named
@RequestScoped
public class ClassPage extends AfterschoolPage {

    @EJB
    private ClassBills bills;

    private @Nullable ClassCard card;

    /** The class, or null where the school does not offer it. */
    public @Nullable ClassCard getCard() {
        SchoolOffer offer = getOffer();
        ChildStanding standing = getStanding();
        if (card == null && offer != null && standing != null) {
            ClassRow row = offer.find(said("class")).orElse(null);
            card = row == null ? null : new Cards(offer, standing, words()).of(row);
        }
        return card;
    }

    /** What this child pays, or null where nothing is. */
    public @Nullable Amount getAmount() {
        ClassCard shown = getCard();
        ChildRow child = getChild();
        return shown == null || child == null || shown.row().fee().fen() == 0
                ? null
                : bills.amount(visit().guardian(), child.code(), shown.row().code());
    }

    /** Whether the place is held until it is paid. */
    public boolean isPaidFirst() {
        SchoolOffer offer = getOffer();
        Amount amount = getAmount();
        return offer != null
                && offer.setting().payMode() == PayMode.PAY_TO_BOOK
                && amount != null
                && amount.due().fen() > 0;
    }

    /** Until when a family can give the place back by itself, in words; empty where there is no such moment. */
    public String getCancelUntil() {
        SchoolOffer offer = getOffer();
        Instant until = offer == null ? null : offer.setting().cancelUntil();
        return until == null ? "" : getTimes().moment(until);
    }

    /** When the places were counted, to the second. */
    public String getCounted() {
        SchoolOffer offer = getOffer();
        return offer == null ? "" : getTimes().seconds(offer.asOf());
    }
}
