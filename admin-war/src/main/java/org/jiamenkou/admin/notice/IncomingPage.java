package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.ImportDesk;
import org.jiamenkou.notice.ImportPreview;
import org.jiamenkou.notice.ImportRow;
import org.jiamenkou.notice.ImportState;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One import: what it would give, how far it is, what became of it. */
@Named
@RequestScoped
public class IncomingPage {

    private static final int SHOWN = 200;

    @Inject
    private ImportDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Refusals refusals;

    private final String code = Asked.text("code").replaceAll("[^\\p{Alnum}]", "");

    private @Nullable ImportRow row;

    private @Nullable ImportPreview preview;

    /** For the container. */
    @NullUnmarked
    public IncomingPage() {}

    /** The import. */
    public ImportRow getRow() {
        ImportRow shown = row == null ? desk.get(visitor.getOfficer(), code) : row;
        row = shown;
        return shown;
    }

    /** What it would give; null once it is under way. */
    public @Nullable ImportPreview getPreview() {
        if (preview == null && getRow().state() == ImportState.STAGED) {
            preview = desk.preview(visitor.getOfficer(), code);
        }
        return preview;
    }

    /** The first findings of the preview, in words. */
    public List<String> getFindings() {
        ImportPreview shown = getPreview();
        return shown == null
                ? List.of()
                : shown.findings().stream()
                        .limit(SHOWN)
                        .map(finding -> words(finding))
                        .toList();
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
