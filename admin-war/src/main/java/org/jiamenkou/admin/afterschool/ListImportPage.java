package org.jiamenkou.admin.afterschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.admin.frame.GivenFile;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.SheetKind;
import org.jiamenkou.afterschool.SheetOutcome;
import org.jiamenkou.afterschool.SupplyDesk;
import org.jiamenkou.afterschool.TermRow;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.intake.RowFile;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Taking in a list of classes, teachers or rooms: looked at first, then entered whole, or without the rows that are wrong. */
@Named
@ViewScoped
public class ListImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupplyDesk desk;

    @Inject
    private SchoolScope scope;

    @Inject
    private Visitor visitor;

    @Inject
    private AfterschoolWords words;

    @Inject
    private Say say;

    private String school = "";

    private String term = "";

    private SheetKind kind = SheetKind.CLASSES;

    private boolean skip;

    private final GivenFile given = new GivenFile();

    private transient @Nullable SheetOutcome outcome;

    /** For the container. */
    @NullUnmarked
    public ListImportPage() {}

    /** Remembers which school and term the page was opened for. */
    public void open() {
        school = scope.getSchool();
        TermRow chosen = scope.getTerm();
        term = chosen == null ? "" : chosen.code();
    }

    /** Reads the file or the pasted rows and shows what they come to. */
    public void preview() throws IOException {
        outcome = null;
        if (!given.read()) {
            say.refused("form:pasted", "afterschool", "import.nothing");
            return;
        }
        try {
            outcome = desk.preview(visitor.getOfficer(), school, kind, term, read(), skip);
        } catch (DomainException refusal) {
            words.refuse(null, refusal);
        }
    }

    /** Enters what was looked at. */
    public @Nullable String enter() {
        try {
            SheetOutcome entered = desk.importFile(visitor.getOfficer(), school, kind, term, read(), skip);
            outcome = entered;
            if (entered.result() == SheetOutcome.Result.REFUSED) {
                return null;
            }
            say.done(
                    "afterschool",
                    "import.done",
                    entered.added(),
                    entered.changed(),
                    entered.refused().size());
            return "/afterschool/import?faces-redirect=true&school=" + school + "&term=" + term;
        } catch (DomainException refusal) {
            words.refuse(null, refusal);
            return null;
        }
    }

    private RowFile read() {
        return RowFile.read(given.bytes(), IntakeOptions.usual(), kind.titles());
    }

    /** What the file came to, or null before one was looked at. */
    public @Nullable SheetOutcome getOutcome() {
        return outcome;
    }

    /** Whether it may be entered. */
    public boolean isReady() {
        return outcome != null && outcome.result() == SheetOutcome.Result.READY;
    }

    /** What a clerk should look at, row by row, in words. */
    public List<Found> getFindings() {
        SheetOutcome shown = outcome;
        List<Found> found = new ArrayList<>();
        if (shown != null) {
            shown.findings().forEach(one -> found.add(new Found(one.row(), one.words(visitor.getLocale()))));
            shown.refused().forEach(one -> found.add(new Found(one.row(), words.refused(one.code(), one.arguments()))));
        }
        return found;
    }

    /**
     * A finding as it is shown.
     *
     * @param row the row, 0 for the file as a whole
     * @param words what it says
     */
    public record Found(int row, String words) {}

    /** The kinds of lists there are. */
    public SheetKind[] getKinds() {
        return SheetKind.values();
    }

    /** What the list holds. */
    public SheetKind getKind() {
        return kind;
    }

    /** What the list holds. */
    public void setKind(SheetKind kind) {
        this.kind = kind;
    }

    /** Whether rows that are wrong are left out. */
    public boolean isSkip() {
        return skip;
    }

    /** Whether rows that are wrong are left out. */
    public void setSkip(boolean skip) {
        this.skip = skip;
    }

    /** The file or the pasted rows. */
    public GivenFile getGiven() {
        return given;
    }
}
