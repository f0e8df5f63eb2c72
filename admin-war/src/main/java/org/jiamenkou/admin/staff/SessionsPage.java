package org.jiamenkou.admin.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.edge.Browser;
import org.jiamenkou.staff.SessionDesk;
import org.jiamenkou.staff.SessionRow;
import org.jspecify.annotations.NullUnmarked;

/** The officer's own sessions. */
@Named
@RequestScoped
public class SessionsPage {

    @Inject
    private SessionDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private List<SessionRow> rows;

    /** For the container. */
    @NullUnmarked
    public SessionsPage() {}

    @PostConstruct
    void open() {
        rows = desk.mine(visitor.getOfficer());
    }

    /** Ends one of them. */
    public String end(String number) {
        desk.end(visitor.getOfficer(), number);
        say.done("staff", "sessions.ended");
        return "/staff/sessions?faces-redirect=true";
    }

    /** Ends all but this one. */
    public String endOthers() {
        desk.endOthers(visitor.getOfficer(), visitor.getSession());
        say.done("staff", "sessions.ended");
        return "/staff/sessions?faces-redirect=true";
    }

    /** What people call the browser; what it calls itself where nothing of that is known. */
    public String browser(SessionRow row) {
        String known = Browser.told(row.agent());
        return known.isEmpty() ? row.agent() : known;
    }

    /** The open sessions, newest first. */
    public List<SessionRow> getRows() {
        return rows;
    }
}
