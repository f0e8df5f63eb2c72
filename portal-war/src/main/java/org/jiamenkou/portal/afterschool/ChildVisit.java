package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.afterschool.ChildStanding;
import org.jiamenkou.afterschool.ClassBookings;
import org.jiamenkou.afterschool.OfferBoard;
import org.jiamenkou.afterschool.SchoolOffer;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.ChildState;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.Right;
import org.jiamenkou.portal.family.FamilyDoor;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Who visits, and for which child: what every page of the service begins with. Each thing is read once in a request. */
@RequestScoped
public class ChildVisit {

    @Inject
    private HttpServletRequest request;

    @EJB
    private Families families;

    @EJB
    private ClassBookings bookings;

    @Inject
    private OfferBoard board;

    private @Nullable List<ChildRow> children;

    private @Nullable ChildStanding standing;

    private @Nullable Optional<SchoolOffer> offer;

    /** For the container. */
    @NullUnmarked
    public ChildVisit() {}

    /** Who has signed in; the filter of families lets nobody else reach these pages. */
    public Guardian guardian() {
        return FamilyDoor.guardian(request);
    }

    /** The guardian's children, and requests a school has not answered. */
    public List<ChildRow> children() {
        if (children == null) {
            children = families.children(guardian());
        }
        return children;
    }

    /** The children that can be offered something. */
    public List<ChildRow> bound() {
        return children().stream()
                .filter(child -> child.state() == ChildState.BOUND && child.schoolCode() != null)
                .toList();
    }

    /** The child the address names, else the first; empty where there is none, or it is somebody else's. */
    public Optional<ChildRow> child() {
        String named = request.getParameter("child");
        return bound().stream()
                .filter(child -> named == null || child.code().equals(named))
                .findFirst();
    }

    /** What its school offers; empty where it shows no term. */
    public Optional<SchoolOffer> offer() {
        if (offer == null) {
            offer = child().flatMap(child -> board.of(Objects.requireNonNull(child.schoolCode())));
        }
        return offer;
    }

    /** How the child stands in the term that is shown; empty too for who only collects it. */
    public Optional<ChildStanding> standing() {
        if (standing == null) {
            standing = child().filter(child -> child.rights() == Right.FULL)
                    .flatMap(child -> offer().map(SchoolOffer::term)
                            .map(term -> bookings.standing(guardian(), child.code(), term.code())))
                    .orElse(null);
        }
        return Optional.ofNullable(standing);
    }
}
