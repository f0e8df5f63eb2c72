package org.jiamenkou.admin.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.school.CampusRow;
import org.jiamenkou.school.Period;
import org.jiamenkou.school.RegisterChange;
import org.jiamenkou.school.SchoolDesk;
import org.jiamenkou.school.SchoolSheet;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One school: what it is called, where it teaches and taught, whom it belongs to, what became of it, who changed what. */
@Named
@RequestScoped
public class SchoolFilePage {

    @Inject
    private SchoolDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    @Inject
    private Clock clock;

    private final String code = Asked.text("code").replaceAll("[^\\p{Alnum}._-]", "");

    private int seen = -1;

    private String into = "";

    private @Nullable LocalDate day;

    private boolean sure;

    private @Nullable SchoolSheet sheet;

    /** For the container. */
    @NullUnmarked
    public SchoolFilePage() {}

    /** The school. */
    public SchoolSheet getSheet() {
        SchoolSheet shown = sheet == null ? desk.get(visitor.getOfficer(), code) : sheet;
        sheet = shown;
        return shown;
    }

    /** What staff changed, the last first. */
    public List<RegisterChange> getHistory() {
        return desk.history(visitor.getOfficer(), code);
    }

    /** Whether the officer may change it. */
    public boolean isWriting() {
        return visitor.getOfficer().holdsIn(getSheet().row().district(), Role.BASIC_EDUCATION);
    }

    /** The word for when a period holds: now, over, or not yet. */
    public String when(Period period) {
        LocalDate today = LocalDate.now(clock);
        if (period.holds(today)) {
            return "now";
        }
        return period.isOver(today) ? "over" : "coming";
    }

    /** The campus that follows one that has ended or will, or null. */
    public @Nullable CampusRow replacing(CampusRow old) {
        LocalDate last = old.period().to();
        return last == null
                ? null
                : getSheet().row().campuses().stream()
                        .filter(campus ->
                                last.plusDays(1).equals(campus.period().from()))
                        .findFirst()
                        .orElse(null);
    }

    /** Makes the school part of another from that day on. */
    public @Nullable String merge() {
        if (!sure) {
            say.refused("sure", "school", "merge.sure.needed");
            return null;
        }
        try {
            desk.merge(visitor.getOfficer(), code, getSeen(), into.strip(), Objects.requireNonNull(day));
            say.done("school", "merged");
            return "/school/school?faces-redirect=true&code=" + code;
        } catch (DomainException refusal) {
            say.refused(refusal.code().equals("unknown-school") ? "into" : null, refusal);
            sheet = null;
            seen = -1;
            return null;
        }
    }

    /** The code of the school. */
    public String getCode() {
        return code;
    }

    /** The version that is shown. */
    public int getSeen() {
        return seen < 0 ? getSheet().version() : seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** The code of the school it becomes part of. */
    public String getInto() {
        return into;
    }

    /** The code of the school it becomes part of. */
    public void setInto(String into) {
        this.into = into;
    }

    /** From which day on. */
    public @Nullable LocalDate getDay() {
        return day;
    }

    /** From which day on. */
    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** Whether the officer knows that it cannot be undone. */
    public boolean isSure() {
        return sure;
    }

    /** Whether the officer knows that it cannot be undone. */
    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
