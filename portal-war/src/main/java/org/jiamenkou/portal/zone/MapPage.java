package org.jiamenkou.portal.zone;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolRow;
import org.jspecify.annotations.Nullable;

/** The map of a district: drawn areas and schools. Pictures of the ground are loaded only where they are set. */
@Named
@RequestScoped
public class MapPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Directories directories;

    private Ask ask;

    @PostConstruct
    void open() {
        ask = Ask.open(directories.now(), (Reader) request.getAttribute("reader"));
    }

    /** The question form. */
    public Ask getAsk() {
        return ask;
    }

    /** The district, or null while none is chosen. */
    public @Nullable DistrictRow getDistrict() {
        return ask.district();
    }

    /** The schools of the district whose place is known. */
    public List<SchoolRow> getSchools() {
        return ask.directory().schoolsOf(ask.getChosen()).stream()
                .filter(school -> school.point() != null)
                .toList();
    }

    /** The address pattern of map pictures; empty where none is set. */
    public String getTiles() {
        return System.getProperty("jiamenkou.map.tiles", "");
    }

    /** Whose pictures they are. */
    public String getAttribution() {
        return System.getProperty("jiamenkou.map.attribution", "");
    }
}
