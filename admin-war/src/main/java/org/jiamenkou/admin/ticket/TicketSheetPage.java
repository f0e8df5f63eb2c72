package org.jiamenkou.admin.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.TicketDesk;
import org.jiamenkou.notice.TicketRow;
import org.jiamenkou.notice.TicketSheet;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One ticket: what was asked, the answer, and what was done to it. */
@Named
@RequestScoped
public class TicketSheetPage {

    private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");

    @Inject
    private TicketDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Inject
    private Say say;

    private final String number = Asked.text("number");

    private TicketSheet sheet;

    private int seen;

    private String answer = "";

    /** For the container. */
    @NullUnmarked
    public TicketSheetPage() {}

    @PostConstruct
    void open() {
        sheet = desk.get(visitor.getOfficer(), number);
        seen = sheet.row().version();
    }

    /** Answers the ticket as it was shown. */
    public @Nullable String reply() {
        return act("answered", () -> desk.answer(visitor.getOfficer(), number, seen, answer));
    }

    /** Takes the answer back, so that another can be given. */
    public @Nullable String reopen() {
        return act("reopened", () -> desk.reopen(visitor.getOfficer(), number, seen));
    }

    private @Nullable String act(String done, Runnable use) {
        try {
            use.run();
            say.done("ticket", "done." + done);
            return "/ticket/sheet?faces-redirect=true&number=" + number;
        } catch (DomainException refusal) {
            say.refused(null, refusal);
            open();
            return null;
        }
    }

    /** The ticket. */
    public TicketRow getRow() {
        return sheet.row();
    }

    /** The ticket with its history. */
    public TicketSheet getSheet() {
        return sheet;
    }

    /** Whether the officer may answer, or only reads along. */
    public boolean isWritable() {
        return visitor.getOfficer().holdsIn(getRow().district(), Role.ENROLMENT, Role.DISTRICT_ADMIN);
    }

    /** Whether a rule may be begun from it: an address of a notice, by whoever keeps the notices. */
    public boolean isRulable() {
        return visitor.getOfficer().holdsIn(getRow().district(), Role.ENROLMENT);
    }

    /** Whether an answer can be typed, or was typed while a colleague answered: then it stays, to be compared and sent again. */
    public boolean isAnswering() {
        return getRow().isOpen()
                || FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .containsKey("words");
    }

    /** Whether its term is over. */
    public boolean isOverdue() {
        return getRow().isOverdue(LocalDate.ofInstant(clock.instant(), DAYS));
    }

    /** The version that was shown. */
    public int getSeen() {
        return seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** The answer as typed. */
    public String getAnswer() {
        return answer;
    }

    /** The answer as typed. */
    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
