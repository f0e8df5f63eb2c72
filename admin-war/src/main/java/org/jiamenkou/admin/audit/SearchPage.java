package org.jiamenkou.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.audit.AuditChain;
import org.jiamenkou.audit.AuditQuery;
import org.jiamenkou.audit.AuditRow;
import org.jiamenkou.staff.AuditDesk;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Auditors look for entries; what they look for stands in the address. */
@Named
@RequestScoped
public class SearchPage {

    private static final int PAGE = 50;
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    @Inject
    private AuditDesk desk;

    @Inject
    private Visitor visitor;

    private String login = "";

    private String what = "";

    private String from = "";

    private String to = "";

    private int page;

    private List<AuditRow> rows = List.of();

    private AuditChain.@Nullable Finding finding;

    /** For the container. */
    @NullUnmarked
    public SearchPage() {}

    /** Looks for what the address asks. */
    public void search() {
        AuditQuery query = new AuditQuery(
                Set.of(), word(login), word(what), day(from), plusDay(to), Math.max(0, page) * PAGE, PAGE + 1);
        rows = desk.search(visitor.getOfficer(), query);
    }

    /** Follows the whole chain. */
    public void verify() {
        finding = desk.verify(visitor.getOfficer());
        search();
    }

    /** The entries, newest first. */
    public List<AuditRow> getRows() {
        return rows.subList(0, Math.min(PAGE, rows.size()));
    }

    /** Whether there are older ones. */
    public boolean isMore() {
        return rows.size() > PAGE;
    }

    /** How far the chain holds, or null when nobody asked. */
    public AuditChain.@Nullable Finding getFinding() {
        return finding;
    }

    /** What this account did. */
    public String getLogin() {
        return login;
    }

    /** What this account did. */
    public void setLogin(String login) {
        this.login = login;
    }

    /** Acts that begin so. */
    public String getWhat() {
        return what;
    }

    /** Acts that begin so. */
    public void setWhat(String what) {
        this.what = what;
    }

    /** From this day on. */
    public String getFrom() {
        return from;
    }

    /** From this day on. */
    public void setFrom(String from) {
        this.from = from;
    }

    /** To the end of this day. */
    public String getTo() {
        return to;
    }

    /** To the end of this day. */
    public void setTo(String to) {
        this.to = to;
    }

    /** Which page, from 0. */
    public int getPage() {
        return page;
    }

    /** Which page, from 0. */
    public void setPage(int page) {
        this.page = page;
    }

    private static @Nullable String word(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable Instant plusDay(String typed) {
        Instant day = day(typed);
        return day == null ? null : day.atZone(HERE).plusDays(1).toInstant();
    }

    /** A day as browsers send it; anything else asks nothing. */
    private static @Nullable Instant day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? null
                    : LocalDate.parse(typed).atStartOfDay(HERE).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
