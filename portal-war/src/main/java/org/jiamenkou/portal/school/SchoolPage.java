package org.jiamenkou.portal.school;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.notice.Spot;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.school.CampusRow;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.MemberRow;
import org.jiamenkou.school.Period;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.WalkingPace.Walk;
import org.jiamenkou.seat.SeatOutlook;
import org.jspecify.annotations.Nullable;

/** One school: its group, where it is, how to reach it. */
@Named
@RequestScoped
public class SchoolPage {

    @Inject
    private Directories directories;

    private String code = "";

    private String from = "";

    private @Nullable SchoolRow row;

    private @Nullable Spot spot;

    @EJB
    private Zones zones;

    @Inject
    private Clock clock;

    /** Fetches the school; an unknown one is not found. */
    public void load() throws IOException {
        row = directories.now().school(code).orElse(null);
        if (row == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        } else if (!from.isEmpty()) {
            spot = zones.spot(from);
        }
    }

    /** The place the family comes from, or null. */
    public @Nullable Spot getSpot() {
        return spot;
    }

    /** The way on foot from there, or null where a point is not known. */
    public @Nullable Walk getWalk() {
        Coordinate there = getRow().point();
        DistrictRow district = directories.now().district(getRow().district()).orElse(null);
        return spot == null || there == null || district == null
                ? null
                : district.walking().between(spot.point(), there);
    }

    /** The code of the place the family comes from, or empty. */
    public String getFrom() {
        return from;
    }

    /** Takes the code of the place the family comes from. */
    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    /** The school. */
    public SchoolRow getRow() {
        return Objects.requireNonNull(row, "load first");
    }

    /** The groups it belongs to today or will, the sort and the role in words. */
    public List<MemberRow> getGroups() {
        return getRow().memberships().stream()
                .filter(one -> !one.period().isOver(today()))
                .toList();
    }

    /** Its campuses of today and to come, where there is more than the main one to tell. */
    public List<CampusRow> getCampuses() {
        List<CampusRow> places = getRow().campuses().stream()
                .filter(campus -> !campus.period().isOver(today()))
                .toList();
        boolean plain = places.size() == 1 && places.get(0).period().equals(Period.ALWAYS);
        return plain ? List.of() : places;
    }

    /** The addresses it had. */
    public List<CampusRow> getFormerCampuses() {
        return getRow().campuses().stream()
                .filter(campus -> campus.period().isOver(today()) && campus.address() != null)
                .toList();
    }

    /** The school it is part of now or will be, or null. */
    public @Nullable SchoolRow getSuccessor() {
        String successor = getRow().mergedInto();
        return successor == null ? null : directories.now().school(successor).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is published of its seats, by stage. */
    public List<SeatOutlook> getOutlooks() {
        return directories.now().outlooks(getRow().code());
    }

    /** The name of its district. */
    public String getDistrict() {
        return directories
                .now()
                .district(getRow().district())
                .map(DistrictRow::name)
                .orElse("");
    }

    /** The code of the school. */
    public String getCode() {
        return code;
    }

    /** Takes the code of the school. */
    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
