package org.jiamenkou.admin.frame;

import java.util.List;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;

/** Every module's pages in the order of the menu: a new one is one line here and a word {@code menu.…} in both languages. */
enum Menu {
    HOME("/"),
    NOTICES("/notice/list", Role.ENROLMENT, Role.BASIC_EDUCATION, Role.LEADER),
    TICKETS("/ticket/list", Role.ENROLMENT, Role.DISTRICT_ADMIN, Role.EDITOR, Role.LEADER),
    SCHOOLS("/school/list", Role.BASIC_EDUCATION, Role.ENROLMENT, Role.LEADER),
    AFTERSCHOOL("/afterschool/classes", Role.SCHOOL_CLERK, Role.BASIC_EDUCATION, Role.LEADER),
    ROLL("/family/roll", Role.SCHOOL_CLERK, Role.BASIC_EDUCATION),
    SEATS("/seat/plan", Role.ENROLMENT, Role.LEADER),
    ARTICLES("/content/articles", Role.EDITOR, Role.LEADER),
    ACCOUNTS("/staff/accounts", Role.DISTRICT_ADMIN),
    AUDIT("/audit/search", Role.AUDITOR),
    SYSTEM("/system/jobs"),
    SESSIONS("/staff/sessions");

    private final String path;
    private final Role[] roles;

    Menu(String path, Role... roles) {
        this.path = path;
        this.roles = roles;
    }

    /**
     * A page the officer may open.
     *
     * @param key its word
     * @param path its address within the console
     */
    public record Item(String key, String path) {

        /** Whether a page lies below this line of the menu: it is in the same folder, of those of accounts by its name. */
        public boolean holds(String page) {
            String folder = path.substring(0, path.indexOf('/', 1) + 1);
            boolean accounts = path.equals(ACCOUNTS.path);
            return folder.length() > 1
                    && page.startsWith(folder)
                    && (!folder.equals("/staff/") || accounts == page.startsWith("/staff/account"));
        }
    }

    /** What this officer may open; the pages themselves ask again. */
    static List<Item> of(Officer officer) {
        return List.of(values()).stream()
                .filter(page -> page.roles.length == 0 || officer.holds(page.roles))
                .map(page -> new Item("menu." + page.name().toLowerCase(java.util.Locale.ROOT), page.path))
                .toList();
    }
}
