package org.jiamenkou.admin.family;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jiamenkou.admin.afterschool.SchoolScope;
import org.jiamenkou.admin.frame.GivenFile;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.family.RollDesk;
import org.jiamenkou.family.RollOrder;
import org.jiamenkou.family.RollOutcome;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Taking in the roll of a school: looked at first, then entered whole, or without the rows that are wrong. */
@Named
@ViewScoped
public class RollImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RollDesk desk;

    @Inject
    private SchoolScope scope;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private String school = "";

    private boolean skip;

    private boolean complete;

    private final GivenFile given = new GivenFile();

    private transient @Nullable RollOutcome outcome;

    /** For the container. */
    @NullUnmarked
    public RollImportPage() {}

    /** Remembers which school the page was opened for. */
    public void open() {
        school = scope.getSchool();
    }

    /** Reads the file or the pasted rows and shows what they come to. */
    public void preview() throws IOException {
        outcome = null;
        if (!given.read()) {
            say.refused("form:pasted", "family", "import.nothing");
            return;
        }
        outcome = desk.preview(visitor.getOfficer(), order(), read());
    }

    /** Enters what was looked at. */
    public @Nullable String enter() {
        RollOutcome entered = desk.importFile(visitor.getOfficer(), order(), read());
        outcome = entered;
        if (entered.result() == RollOutcome.Result.REFUSED) {
            return null;
        }
        say.done(
                "family",
                "import.done",
                entered.added(),
                entered.changed(),
                entered.moved(),
                entered.leaving(),
                entered.skipped());
        return "/family/import?faces-redirect=true&school=" + school;
    }

    private RollOrder order() {
        return new RollOrder(school, skip, complete);
    }

    private IntakeFile read() {
        return Intake.read(given.bytes(), IntakeOptions.usual());
    }

    /** What the file came to, or null before one was looked at. */
    public @Nullable RollOutcome getOutcome() {
        return outcome;
    }

    /** Whether it may be entered. */
    public boolean isReady() {
        return outcome != null && outcome.result() == RollOutcome.Result.READY;
    }

    /** What a clerk should look at, in words. */
    public List<String> getFindings() {
        return outcome == null
                ? List.of()
                : outcome.findings().stream()
                        .map(found -> found.words(visitor.getLocale()))
                        .toList();
    }

    /** Whether rows that are wrong are left out. */
    public boolean isSkip() {
        return skip;
    }

    /** Whether rows that are wrong are left out. */
    public void setSkip(boolean skip) {
        this.skip = skip;
    }

    /** Whether it is the whole roll. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether it is the whole roll. */
    public void setComplete(boolean complete) {
        this.complete = complete;
    }

    /** The file or the pasted rows. */
    public GivenFile getGiven() {
        return given;
    }
}
