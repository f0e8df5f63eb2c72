package org.jiamenkou.admin.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.afterschool.BillDesk;
import org.jiamenkou.afterschool.ClassDesk;
import org.jiamenkou.content.ContentDesk;
import org.jiamenkou.content.ContentWaiting;
import org.jiamenkou.family.RollDesk;
import org.jiamenkou.message.LetterDesk;
import org.jiamenkou.notice.NoticeWaiting;
import org.jiamenkou.notice.TextQuery.Waiting;
import org.jiamenkou.notice.TicketKind;
import org.jiamenkou.notice.WorkDesk;
import org.jiamenkou.staff.AccountDesk;
import org.jiamenkou.staff.Invited;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;

/**
 * 工作台: what waits for the officer, each number a link to the very list it was counted from. Nine statements at most, for
 * somebody who holds every role.
 */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Visitor visitor;

    @Inject
    private WorkDesk work;

    @Inject
    private ContentDesk content;

    @Inject
    private AccountDesk accounts;

    @Inject
    private ClassDesk classes;

    @Inject
    private RollDesk roll;

    @Inject
    private BillDesk bills;

    @Inject
    private LetterDesk letters;

    private final List<Item> waiting = new ArrayList<>();

    /** For the container. */
    @NullUnmarked
    public HomePage() {}

    /**
     * Something that waits.
     *
     * @param key its words
     * @param count how many
     * @param path the list of them
     * @param urgent whether its time is over or nearly so
     */
    public record Item(String key, long count, String path, boolean urgent) {}

    @PostConstruct
    void open() {
        Officer officer = visitor.getOfficer();
        if (officer.holds(Role.ENROLMENT, Role.BASIC_EDUCATION, Role.DISTRICT_ADMIN)) {
            NoticeWaiting found = work.waiting(officer);
            tickets(found);
            texts(found);
        }
        if (officer.holds(Role.EDITOR)) {
            articles(content.waiting(officer));
        }
        if (officer.holds(Role.SCHOOL_CLERK)) {
            add("bindings", roll.waiting(officer), "/family/bindings", false);
            add("few", classes.few(officer), "/afterschool/classes?few=1", true);
            add("owed", bills.owed(officer), "/afterschool/bills?standing=GIVE_BACK", false);
        }
        if (officer.holds(Role.DISTRICT_ADMIN, Role.SECURITY)) {
            add("letters", letters.failed(officer), "/system/letters", true);
        }
        if (officer.holds(Role.DISTRICT_ADMIN)) {
            Invited invited = accounts.invited(officer);
            add("lapsing", invited.lapsing(), "/staff/accounts?state=INVITED", true);
            add("invited", invited.waiting(), "/staff/accounts?state=INVITED", false);
        }
    }

    private void tickets(NoticeWaiting found) {
        add("overdue", found.overdue(), "/ticket/list?state=OVERDUE", true);
        for (TicketKind kind : TicketKind.values()) {
            add("ticket." + kind.code(), found.of(kind), "/ticket/list?state=OPEN&kind=" + kind, false);
        }
    }

    private void texts(NoticeWaiting found) {
        for (Waiting one : Waiting.values()) {
            boolean urgent = one == Waiting.REFUSED || one == Waiting.RETURNED;
            add("text." + one, found.of(one), "/notice/list?waiting=" + one, urgent);
        }
    }

    private void articles(ContentWaiting found) {
        add("article.ending", found.ending(), "/content/articles?ending=week", true);
        add("article.drafts", found.drafts(), "/content/articles?state=draft", false);
        add("article.scheduled", found.scheduled(), "/content/articles?state=scheduled", false);
    }

    private void add(String key, long count, String path, boolean urgent) {
        if (count > 0) {
            waiting.add(new Item("home." + key, count, path, urgent));
        }
    }

    /** Whether the officer opens accounts and keeps no zones: the page says who does, and how somebody comes to do it. */
    public boolean isWithoutZones() {
        Officer officer = visitor.getOfficer();
        return officer.holds(Role.DISTRICT_ADMIN) && !officer.holds(Role.ENROLMENT, Role.BASIC_EDUCATION, Role.LEADER);
    }

    /** What waits, each with its number; empty when nothing does. */
    public List<Item> getWaiting() {
        return waiting;
    }
}
