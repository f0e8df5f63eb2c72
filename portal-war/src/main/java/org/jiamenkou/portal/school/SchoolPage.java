package org.jiamenkou.portal.school;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.notice.Spot;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.WalkingPace.Walk;
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
