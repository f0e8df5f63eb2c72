package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.booking.Attempts;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.message.LetterSent;
import org.jspecify.annotations.NullUnmarked;

/** Hears that a letter about an offer from the line has gone out: only from then on the family's time to answer counts. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OffersTold {

    private static final Logger LOG = Logger.getLogger(OffersTold.class.getName());

    @Inject
    private Attempts attempts;

    @Inject
    private ClassBookingSteps steps;

    /** For the container. */
    @NullUnmarked
    public OffersTold() {}

    /** Takes the news; letters about anything else are left alone. The first guardian who is told counts. */
    public void hear(@Observes LetterSent sent) {
        if (!sent.template().equals(FamilyNews.OFFERED)) {
            return;
        }
        String waiting = sent.key().split("/")[1];
        try {
            attempts.run(() -> {
                steps.told(waiting);
                return waiting;
            });
        } catch (DomainException gone) {
            LOG.log(Level.FINE, "the offer {0} needs no time any more: {1}", new Object[] {waiting, gone.code()});
        }
    }
}
