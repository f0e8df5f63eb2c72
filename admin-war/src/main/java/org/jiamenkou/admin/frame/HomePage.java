package org.jiamenkou.admin.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.staff.AccountDesk;
import org.jiamenkou.staff.AccountState;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jiamenkou.staff.SessionDesk;
import org.jspecify.annotations.NullUnmarked;

/** 工作台: what waits for the officer, with a link to each. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Visitor visitor;

    @Inject
    private AccountDesk accounts;

    @Inject
    private SessionDesk sessions;

    private List<Waiting> waiting;

    /** For the container. */
    @NullUnmarked
    public HomePage() {}

    /**
     * Something that waits.
     *
     * @param key its words
     * @param count how many
     * @param path where they are
     */
    public record Waiting(String key, int count, String path) {}

    @PostConstruct
    void open() {
        Officer officer = visitor.getOfficer();
        waiting = new ArrayList<>();
        if (officer.holds(Role.DISTRICT_ADMIN)) {
            int invited = (int) accounts.list(officer).stream()
                    .filter(account -> account.state() == AccountState.INVITED)
                    .count();
            waiting.add(new Waiting("home.invited", invited, "/staff/accounts"));
        }
        waiting.add(new Waiting("home.sessions", sessions.mine(officer).size(), "/staff/sessions"));
    }

    /** What waits, each with its number. */
    public List<Waiting> getWaiting() {
        return waiting;
    }
}
