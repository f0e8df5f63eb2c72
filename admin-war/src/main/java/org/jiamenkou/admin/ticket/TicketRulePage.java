package org.jiamenkou.admin.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.NoticeDesk;
import org.jiamenkou.notice.RevisionState;
import org.jiamenkou.notice.TextRef;
import org.jiamenkou.notice.TextRow;
import org.jiamenkou.notice.TicketDesk;
import org.jiamenkou.notice.TicketKind;
import org.jiamenkou.notice.TicketRow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 由此新建规则: leads from a ticket to a new line in the draft that speaks of its children, or begins that draft. */
@Named
@RequestScoped
public class TicketRulePage {

    @Inject
    private TicketDesk tickets;

    @Inject
    private NoticeDesk notices;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private final String number = Asked.text("number");

    private TicketRow row;

    private List<TextRow> texts;

    /** For the container. */
    @NullUnmarked
    public TicketRulePage() {}

    @PostConstruct
    void open() {
        row = tickets.get(visitor.getOfficer(), number).row();
        texts = tickets.texts(visitor.getOfficer(), number);
    }

    /** Opens the draft that was chosen, with a new line begun. */
    public @Nullable String begin(String chosen) {
        return drafts().stream()
                .filter(text -> named(text.ref()).equals(chosen))
                .findFirst()
                .map(text -> lead(text::ref))
                .orElse(null);
    }

    /** Copies the published text that was chosen into a draft, and opens that. */
    public @Nullable String copy(String chosen) {
        return published().stream()
                .filter(text -> named(text.ref()).equals(chosen))
                .findFirst()
                .map(this::copied)
                .orElse(null);
    }

    private @Nullable String copied(TextRow text) {
        if (!notices.isLong(visitor.getOfficer(), text.ref())) {
            return lead(() -> notices.revise(visitor.getOfficer(), text.ref()));
        }
        notices.copyLater(visitor.getOfficer(), text.ref(), false);
        say.done("notice", "life.copying");
        return "/system/jobs?faces-redirect=true";
    }

    private @Nullable String lead(Supplier<TextRef> draft) {
        try {
            TextRef text = draft.get();
            tickets.beginRule(visitor.getOfficer(), number, row.version(), text);
            String line = row.kind() == TicketKind.QUESTION ? "" : row.text();
            return "/notice/text?faces-redirect=true&notice=" + text.notice() + "&revision=" + text.revision()
                    + "&ticket=" + encoded(row.number()) + "&sentence=" + encoded(line);
        } catch (DomainException refusal) {
            say.refused(null, refusal);
            open();
            return null;
        }
    }

    /** The ticket. */
    public TicketRow getRow() {
        return row;
    }

    /** The drafts that speak of its children. */
    public List<TextRow> drafts() {
        return in(RevisionState.DRAFT);
    }

    /** The texts that were reviewed and have to be handed back first. */
    public List<TextRow> reviewed() {
        return in(RevisionState.REVIEWED);
    }

    /** The published texts of which no newer one is being written. */
    public List<TextRow> published() {
        return in(RevisionState.PUBLISHED).stream()
                .filter(text -> texts.stream()
                        .noneMatch(other -> other.notice().state().isOpen()
                                && other.notice().code().equals(text.notice().code())))
                .toList();
    }

    private List<TextRow> in(RevisionState state) {
        return texts.stream().filter(text -> text.notice().state() == state).toList();
    }

    /** The name of a text in the form. */
    public String named(TextRef text) {
        return text.notice() + "/" + text.revision();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
