package org.jiamenkou.admin.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jiamenkou.admin.frame.GivenFile;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.seat.ImportOutcome;
import org.jiamenkou.seat.ImportOutcome.Result;
import org.jiamenkou.seat.SeatDesk;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Taking in plans and counts of children: a file or pasted rows, looked at first, then entered whole or not at all. */
@Named
@ViewScoped
public class SeatImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeatDesk desk;

    @Inject
    private SeatScope scope;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private String district = "";

    private final GivenFile given = new GivenFile();

    private transient @Nullable ImportOutcome outcome;

    private String shape = "";

    /** For the container. */
    @NullUnmarked
    public SeatImportPage() {}

    /** Remembers which district the page was opened for; refuses {@code not-yours} as the desk does. */
    public void open() {
        district = scope.getDistrict();
        desk.setting(visitor.getOfficer(), district);
    }

    /** Reads the file or the pasted rows and shows what they come to. */
    public void preview() throws IOException {
        if (!given.read()) {
            outcome = null;
            say.refused("form:pasted", "seat", "import.nothing");
            return;
        }
        IntakeFile read = read();
        shape = read.shape().name().toLowerCase(java.util.Locale.ROOT);
        outcome = desk.preview(visitor.getOfficer(), district, read);
    }

    /** Enters what was looked at. */
    public @Nullable String enter() {
        ImportOutcome entered = desk.importFile(visitor.getOfficer(), district, read());
        outcome = entered;
        if (entered.result() == Result.REFUSED) {
            return null;
        }
        say.done(
                "seat",
                "import." + entered.result().name().toLowerCase(java.util.Locale.ROOT),
                entered.changed(),
                entered.rows());
        return scope.back("import");
    }

    private IntakeFile read() {
        return Intake.read(given.bytes(), IntakeOptions.usual());
    }

    /** What the file came to, or null before one was looked at. */
    public @Nullable ImportOutcome getOutcome() {
        return outcome;
    }

    /** Whether it may be entered. */
    public boolean isReady() {
        return outcome != null && outcome.result() == Result.READY;
    }

    /** What the file holds. */
    public String getShape() {
        return shape;
    }

    /** What a clerk should look at, in words. */
    public List<Found> getFindings() {
        return outcome == null
                ? List.of()
                : outcome.findings().stream()
                        .map(found -> new Found(found.severity().code(), found.words(visitor.getLocale())))
                        .toList();
    }

    /**
     * A finding as it is shown.
     *
     * @param severity how much it matters
     * @param words what it says, with row and column
     */
    public record Found(String severity, String words) {}

    /** The file or the pasted rows. */
    public GivenFile getGiven() {
        return given;
    }
}
