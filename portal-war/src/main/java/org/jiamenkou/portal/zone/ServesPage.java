package org.jiamenkou.portal.zone;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiamenkou.notice.ServedArea;
import org.jiamenkou.notice.ServedArea.Served;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.portal.school.Directory;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.zone.Revision;
import org.jspecify.annotations.Nullable;

/** 学校服务范围: every published sentence that gives a school something, to be searched. */
@Named
@RequestScoped
public class ServesPage {

    /**
     * The sentences of one notice.
     *
     * @param revision the notice
     * @param rows its sentences
     */
    public record Group(Revision revision, List<Served> rows) {}

    private static final int LONGEST = 100;

    @EJB
    private Zones zones;

    @Inject
    private Directories directories;

    private String school = "";

    private String q = "";

    private @Nullable ServedArea area;

    /** Fetches what the school serves; an unknown school is not found. */
    public void load() throws IOException {
        Directory directory = directories.now();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (directory.school(school).isEmpty()) {
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        area = zones.serves(school, null);
    }

    /** The school. */
    public SchoolRow getRow() {
        return area().school();
    }

    /** The sentences that contain what is searched for, by notice. */
    public List<Group> getGroups() {
        Map<Revision, List<Served>> groups = new LinkedHashMap<>();
        for (Served served : area().served()) {
            if (served.sentence().text().contains(q)) {
                groups.computeIfAbsent(served.revision(), r -> new ArrayList<>())
                        .add(served);
            }
        }
        List<Group> found = new ArrayList<>();
        groups.forEach((revision, rows) -> found.add(new Group(revision, rows)));
        return found;
    }

    /** How many sentences there are. */
    public int getTotal() {
        return area().served().size();
    }

    /** How many contain what is searched for. */
    public long getMatched() {
        return area().served().stream()
                .filter(served -> served.sentence().text().contains(q))
                .count();
    }

    /** A sentence with its deciding words marked. */
    public String html(Served served) {
        return Marks.html(served.sentence().text(), served.marked());
    }

    /** Whether the zone is more than one school's own, so that mode and role are worth saying. */
    public boolean unusual(Served served) {
        return served.mode() != ZoneMode.SINGLE || served.role() != SchoolRole.OWN;
    }

    /** The code of the school. */
    public String getSchool() {
        return school;
    }

    /** Takes the code of the school. */
    public void setSchool(@Nullable String school) {
        this.school = school == null ? "" : school;
    }

    /** What is searched for. */
    public String getQ() {
        return q;
    }

    /** Takes what is searched for, its first hundred characters. */
    public void setQ(@Nullable String q) {
        String text = q == null ? "" : q.strip();
        this.q = text.substring(0, Math.min(LONGEST, text.length()));
    }

    private ServedArea area() {
        return Objects.requireNonNull(area, "load first");
    }
}
