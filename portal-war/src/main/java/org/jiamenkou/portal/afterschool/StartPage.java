package org.jiamenkou.portal.afterschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jiamenkou.afterschool.ChildStanding;
import org.jiamenkou.afterschool.Choice;
import org.jiamenkou.afterschool.SchoolOffer;
import org.jiamenkou.afterschool.WaitingClass;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.ChildState;

/** Where the service begins: which child, which term, from when, and whether the child takes part. */
@Named
@RequestScoped
public class StartPage extends AfterschoolPage {

    /** Whether the guardian has a child the school has not confirmed yet. */
    public boolean isConfirmationAwaited() {
        return visit().children().stream().map(ChildRow::state).anyMatch(ChildState.WAITING::equals);
    }

    /** Whether the family takes part, by the text that holds now. */
    public boolean isJoined() {
        SchoolOffer offer = getOffer();
        ChildStanding standing = getStanding();
        return offer != null && standing != null && standing.hasAgreedTo(offer.agreement());
    }

    /** Whether the family has chosen to stay out. */
    public boolean isOut() {
        ChildStanding standing = getStanding();
        return standing != null
                && standing.participation() != null
                && standing.participation().choice() == Choice.STAY_OUT;
    }

    /** Whether the family agreed to an earlier text than the one that holds now. */
    public boolean isAgreementNew() {
        ChildStanding standing = getStanding();
        return standing != null
                && standing.participation() != null
                && standing.participation().choice() == Choice.JOIN
                && !isJoined();
    }

    /** Whether choices can still be made. */
    public boolean isChoosing() {
        SchoolOffer offer = getOffer();
        ChildStanding standing = getStanding();
        return offer != null && standing != null && offer.agreement() != null && !offer.hasClosed(standing.now());
    }

    /** 未开始, 进行中 or 已结束: {@code soon}, {@code open}, {@code over}; {@code none} while no time is settled. */
    public String getWindow() {
        SchoolOffer offer = getOffer();
        ChildStanding standing = getStanding();
        if (offer == null || standing == null || offer.setting().opensAt() == null) {
            return "none";
        }
        if (offer.hasClosed(standing.now())) {
            return "over";
        }
        return offer.hasOpened(standing.now()) ? "open" : "soon";
    }

    /** How long it is until enrolment begins, in words. */
    public String getLeft() {
        SchoolOffer offer = getOffer();
        ChildStanding standing = getStanding();
        Instant opens = offer == null ? null : offer.setting().opensAt();
        return opens == null || standing == null ? "" : getTimes().left(standing.now(), opens);
    }

    /** Places that are held for the child until somebody answers. */
    public List<WaitingClass> getOffers() {
        ChildStanding standing = getStanding();
        return standing == null
                ? List.of()
                : standing.waiting().stream().filter(WaitingClass::isOffered).toList();
    }
}
