package org.jiamenkou.portal.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolRow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Where a child of a roll is bound: the school first, found by its name, then the child. */
@Named
@RequestScoped
public class BindPage extends FamilyPage {

    private static final int MOST = 40;

    @Inject
    private Directories directories;

    private @Nullable List<SchoolRow> found;

    /** For the container. */
    @NullUnmarked
    public BindPage() {}

    /** The school that was chosen, or null. */
    public @Nullable SchoolRow getSchool() {
        return directories.now().school(said("school")).orElse(null);
    }

    /** The part of the name that is looked for. */
    public String getFilter() {
        return said("name-of-school").strip();
    }

    /** The district that is looked in. */
    public String getDistrict() {
        return said("district");
    }

    /** The district that stands chosen: the one that was sent, else the one the reader looks at. */
    public String getChosenDistrict() {
        return isSaid("district") ? getDistrict() : reader().district();
    }

    /** The districts to choose from. */
    public List<DistrictRow> getDistricts() {
        return directories.now().list();
    }

    /** The first schools that fit; none before something is looked for. */
    public List<SchoolRow> getSchools() {
        return found().stream().limit(MOST).toList();
    }

    /** Whether more fit than are shown. */
    public boolean isMore() {
        return found().size() > MOST;
    }

    private List<SchoolRow> found() {
        if (getFilter().isEmpty() && getDistrict().isEmpty()) {
            return List.of();
        }
        if (found == null) {
            found = getDistricts().stream()
                    .filter(row -> getDistrict().isEmpty() || row.code().equals(getDistrict()))
                    .flatMap(row -> directories.now().schoolsOf(row.code()).stream())
                    .filter(row -> row.isFoundBy(getFilter()))
                    .toList();
        }
        return found;
    }
}
