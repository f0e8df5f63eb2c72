package org.jiamenkou.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.content.ContentDesk;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** When an article is shown: released now or for a moment, recalled, taken back, thrown away. */
@Named
@RequestScoped
public class ShowingPage {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Inject
    private ContentDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private BackToArticle back;

    private String from = "";

    private String until = "";

    /** For the container. */
    @NullUnmarked
    public ShowingPage() {}

    /** Shows it from the moment typed, or now. */
    public String release(String code, int version) {
        return back.after(code, "released", () -> desk.release(officer(), code, version, moment(from), moment(until)));
    }

    /** Ends its showing at the moment typed, or now. */
    public String recall(String code, int version) {
        return back.after(code, "recalled", () -> desk.recall(officer(), code, version, moment(until)));
    }

    /** Makes a draft of it again. */
    public String takeBack(String code, int version) {
        return back.after(code, "taken-back", () -> desk.takeBack(officer(), code, version));
    }

    /** Throws a draft away. */
    public String discard(String code, int version) {
        String where = back.after(code, "discarded", () -> desk.discard(officer(), code, version));
        return back.isRefused() ? where : "/content/articles?faces-redirect=true";
    }

    private Officer officer() {
        return visitor.getOfficer();
    }

    /** What people type is the time where all districts live. */
    private static @Nullable Instant moment(String typed) {
        try {
            return typed.isBlank()
                    ? null
                    : LocalDateTime.parse(typed.strip().replace(' ', 'T'))
                            .atZone(SHANGHAI)
                            .toInstant();
        } catch (DateTimeException unread) {
            throw new UnreadMoment();
        }
    }

    /** The moment of publication as typed, or empty for now. */
    public String getFrom() {
        return from;
    }

    /** The moment of publication as typed, or empty for now. */
    public void setFrom(String from) {
        this.from = from;
    }

    /** The moment of recall as typed, or empty. */
    public String getUntil() {
        return until;
    }

    /** The moment of recall as typed, or empty. */
    public void setUntil(String until) {
        this.until = until;
    }
}
