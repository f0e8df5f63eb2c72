package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.NoticeDesk;
import org.jiamenkou.notice.TextRef;
import org.jiamenkou.notice.TextRow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The way of a text: drafted, reviewed by another person, published, taken back. */
@Named
@RequestScoped
public class LifePage extends AboutText {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    @Inject
    private NoticeDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    @Inject
    private Refusals refusals;

    private String moment = "";

    private int seen;

    private @Nullable TextRow row;

    /** For the container. */
    @NullUnmarked
    public LifePage() {}

    /** The text. */
    public TextRow getRow() {
        TextRow shown = row == null ? desk.get(visitor.getOfficer(), text()) : row;
        row = shown;
        return shown;
    }

    /** Notes that the officer has read the text as it was shown. */
    public @Nullable String review() {
        return act("reviewed", () -> desk.review(visitor.getOfficer(), text(), seen));
    }

    /** Hands the text back. */
    public @Nullable String giveBack() {
        return act("given-back", () -> desk.returnToDraft(visitor.getOfficer(), text()));
    }

    /** Publishes the text now. */
    public @Nullable String publish() {
        return act("published", () -> desk.publish(visitor.getOfficer(), text()));
    }

    /** Lets the text be published at the moment typed. */
    public @Nullable String publishAt() {
        LocalDateTime at;
        try {
            at = LocalDateTime.parse(moment.strip().replace(' ', 'T'));
        } catch (DateTimeParseException unreadable) {
            say.refused("moment", "notice", "life.moment-unreadable");
            return null;
        }
        return act(
                "waits-for-time",
                () -> desk.publishAt(
                        visitor.getOfficer(), text(), at.atZone(HERE).toInstant()));
    }

    /** Calls the timed publication off. */
    public @Nullable String callOff() {
        return act("called-off", () -> desk.callOff(visitor.getOfficer(), text()));
    }

    /** Takes the published text back. */
    public @Nullable String withdraw() {
        return act("withdrawn", () -> desk.withdraw(visitor.getOfficer(), text()));
    }

    /** Begins next year's notice as a copy, and goes to it. */
    public @Nullable String copy() {
        try {
            if (desk.isLong(visitor.getOfficer(), text())) {
                desk.copyLater(visitor.getOfficer(), text(), true);
                say.done("notice", "life.copying");
                return "/system/jobs?faces-redirect=true";
            }
            TextRef copy = desk.copyForward(visitor.getOfficer(), text());
            say.done("notice", "life.copied");
            return "/notice/text?faces-redirect=true&notice=" + copy.notice() + "&revision=" + copy.revision();
        } catch (DomainException refusal) {
            refusals.tell(null, refusal);
            return null;
        }
    }

    private @Nullable String act(String done, Runnable use) {
        try {
            use.run();
            say.done("notice", "life." + done);
            return to("life");
        } catch (DomainException refusal) {
            refusals.tell(null, refusal);
            return null;
        }
    }

    /** When it shall be published. */
    public String getMoment() {
        return moment;
    }

    /** When it shall be published. */
    public void setMoment(String moment) {
        this.moment = moment;
    }

    /** How many changes the text had when it was shown. */
    public int getSeen() {
        return getRow().changes();
    }

    /** How many changes the text had when it was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }
}
