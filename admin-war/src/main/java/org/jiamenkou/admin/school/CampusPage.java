package org.jiamenkou.admin.school;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.school.CampusRow;
import org.jiamenkou.school.SchoolDesk;
import org.jiamenkou.school.SchoolSheet;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A campus entered, mended, or moved: then the old address holds until the day before. */
@Named
@RequestScoped
public class CampusPage {

    @Inject
    private SchoolDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private final String school = Asked.text("school").replaceAll("[^\\p{Alnum}._-]", "");

    private final String code = Asked.text("code").replaceAll("[^\\p{Alnum}._-]", "");

    private final CampusForm form = new CampusForm();

    private int seen = -1;

    private @Nullable LocalDate movesOn;

    private @Nullable SchoolSheet sheet;

    private boolean overtaken;

    /** For the container. */
    @NullUnmarked
    public CampusPage() {}

    @PostConstruct
    void open() {
        if (!isFresh() && !FacesContext.getCurrentInstance().isPostback()) {
            form.show(getRow());
        }
    }

    /** Whether the campus is yet to be entered. */
    public boolean isFresh() {
        return code.isEmpty();
    }

    /** The school. */
    public SchoolSheet getSheet() {
        SchoolSheet shown = sheet == null ? desk.get(visitor.getOfficer(), school) : sheet;
        sheet = shown;
        return shown;
    }

    /** The campus as it is now. */
    public CampusRow getRow() {
        return getSheet().row().campuses().stream()
                .filter(campus -> campus.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such campus: " + code));
    }

    /** Enters or mends it. */
    public @Nullable String save() {
        return done(() -> {
            if (isFresh()) {
                desk.enter(visitor.getOfficer(), school, form.entry());
            } else {
                desk.change(visitor.getOfficer(), code, seen, form.entry());
            }
        });
    }

    /** Moves it: the old address holds until the day before. */
    public @Nullable String move() {
        LocalDate first = movesOn;
        if (first == null) {
            say.refused("moves-on", "school", "move.day");
            return null;
        }
        return done(() -> desk.move(visitor.getOfficer(), code, seen, form.entry(), first));
    }

    private @Nullable String done(Runnable use) {
        if (!form.isPointReadable()) {
            say.refused("point", "school", "point.unreadable");
            return null;
        }
        try {
            use.run();
            say.done("school", "saved");
            return "/school/school?faces-redirect=true&code=" + school;
        } catch (DomainException refusal) {
            overtaken = refusal.code().equals("changed-meanwhile");
            String field = refusal.code().equals("address-missing") ? "address" : null;
            say.refused(refusal.code().equals("dates-reversed") ? "to" : field, refusal);
            sheet = null;
            seen = overtaken ? getRow().version() : seen;
            return null;
        }
    }

    /** Whether somebody else has saved since the page was opened: it shows what stands there now. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The pattern of map pictures, or empty. */
    public String getTiles() {
        return System.getProperty("jiamenkou.map.tiles", "");
    }

    /** Whom map pictures come from. */
    public String getAttribution() {
        return System.getProperty("jiamenkou.map.attribution", "");
    }

    /** The frames there are. */
    public Frame[] getFrames() {
        return Frame.values();
    }

    /** The campus while it is typed. */
    public CampusForm getForm() {
        return form;
    }

    /** The code of the school. */
    public String getSchool() {
        return school;
    }

    /** The code of the campus, or empty. */
    public String getCode() {
        return code;
    }

    /** The version that is shown. */
    public int getSeen() {
        return seen < 0 && !isFresh() ? getRow().version() : seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** The first day at the new address. */
    public @Nullable LocalDate getMovesOn() {
        return movesOn;
    }

    /** The first day at the new address. */
    public void setMovesOn(@Nullable LocalDate movesOn) {
        this.movesOn = movesOn;
    }
}
