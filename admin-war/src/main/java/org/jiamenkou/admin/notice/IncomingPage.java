package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.intake.IntakeColumns;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.intake.IntakeTable;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.ImportDesk;
import org.jiamenkou.notice.ImportPreview;
import org.jiamenkou.notice.ImportRow;
import org.jiamenkou.notice.ImportState;
import org.jiamenkou.notice.Inspection;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One import: what it would give, how far it is, what became of it. */
@Named
@RequestScoped
public class IncomingPage {

    @Inject
    private ImportDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Refusals refusals;

    private final String code = Asked.text("code").replaceAll("[^\\p{Alnum}]", "");

    private @Nullable ImportRow row;

    private @Nullable ImportPreview preview;

    private final List<String> meant = new ArrayList<>();

    private int titleRow = -1;

    private @Nullable Inspection look;

    private boolean looked;

    /** For the container. */
    @NullUnmarked
    public IncomingPage() {}

    /** The import. */
    public ImportRow getRow() {
        ImportRow shown = row == null ? desk.get(visitor.getOfficer(), code) : row;
        row = shown;
        return shown;
    }

    /** What it would give; null once it is under way, and while a large file is still looked at. */
    public @Nullable ImportPreview getPreview() {
        if (preview == null && getRow().state() == ImportState.STAGED) {
            preview = desk.preview(visitor.getOfficer(), code).orElse(null);
        }
        return preview;
    }

    /** How looking at a large file stands; null for a small one, and once it is under way. */
    public @Nullable Inspection getLook() {
        if (!looked) {
            looked = true;
            look = getRow().state() == ImportState.STAGED
                    ? desk.look(visitor.getOfficer(), code).orElse(null)
                    : null;
        }
        return look;
    }

    /** What the file is and how its characters are written, as far as its shape does not say it. */
    public String getFormat() {
        ImportPreview shown = getPreview();
        return shown == null ? "" : shown.report().format().replace("text ", "");
    }

    /** Whether nothing is being done that the page should wait for. */
    public boolean isQuiet() {
        Inspection seen = getLook();
        return getRow().state().isOver()
                || (getRow().state() == ImportState.STAGED
                        && (seen == null || seen.state().isOver()));
    }

    /** The columns of the file and what they are taken for; null where it is no table. */
    public @Nullable IntakeTable getTable() {
        ImportPreview shown = getPreview();
        return shown == null ? null : shown.table();
    }

    /** What each column is, by its place; what is chosen in the page replaces what was found. */
    public List<String> getMeant() {
        IntakeTable table = getTable();
        if (meant.isEmpty() && table != null) {
            table.columns().forEach(column -> meant.add(column.meant()));
        }
        return meant;
    }

    /** What a column can be. */
    public List<String> getMeanings() {
        return IntakeColumns.choices();
    }

    /** Reads the file anew with the columns as they are chosen. */
    public @Nullable String name() {
        IntakeTable table = getTable();
        String sheet = table == null ? "" : table.sheet();
        List<String> chosen =
                getMeant().stream().map(title -> title == null ? "" : title).toList();
        return act(() -> desk.name(visitor.getOfficer(), code, new IntakeColumns(sheet, getTitleRow(), chosen)));
    }

    /** The row of the titles. */
    public int getTitleRow() {
        IntakeTable table = getTable();
        return titleRow < 0 ? (table == null ? 1 : table.row()) : titleRow;
    }

    /** The row of the titles. */
    public void setTitleRow(int titleRow) {
        this.titleRow = titleRow;
    }

    /** The first findings of the preview, in words. */
    public List<String> getFindings() {
        ImportPreview shown = getPreview();
        return shown == null
                ? List.of()
                : shown.findings().stream().map(this::words).toList();
    }

    /** A line of the preview, cut where it was not understood. */
    public List<Pieces.Piece> pieces(ImportPreview.Row line) {
        return Pieces.of(line.text(), line.unread(), List.of());
    }

    /** Takes it in. */
    public @Nullable String apply() {
        return act(() -> desk.apply(visitor.getOfficer(), code));
    }

    /** Calls it off. */
    public @Nullable String cancel() {
        return act(() -> desk.cancel(visitor.getOfficer(), code));
    }

    private @Nullable String act(Runnable use) {
        try {
            use.run();
            return "/notice/incoming?faces-redirect=true&code=" + code;
        } catch (DomainException refusal) {
            refusals.tell(null, refusal);
            return null;
        }
    }

    private String words(IntakeFinding finding) {
        return finding.words(visitor.getLocale());
    }

    /** The code of the import. */
    public String getCode() {
        return code;
    }
}
