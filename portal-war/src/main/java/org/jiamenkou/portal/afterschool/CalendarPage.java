package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiamenkou.afterschool.FamilyCalendars;
import org.jspecify.annotations.Nullable;

/** The calendar addresses of a family: made anew, ended, and shown once. */
@Named
@RequestScoped
public class CalendarPage extends AfterschoolPage {

    /** The attribute of a request with the token that was just made. */
    static final String MADE = CalendarPage.class.getName() + ".made";

    @EJB
    private FamilyCalendars calendars;

    @Inject
    private HttpServletRequest request;

    private @Nullable Set<String> made;

    /**
     * A calendar there can be.
     *
     * @param child the code of the child; empty for all of them
     * @param name whose it is
     * @param exists whether there is an address
     */
    public record Entry(String child, String name, boolean exists) {}

    /** One for all children, and one for each. */
    public List<Entry> getEntries() {
        if (made == null) {
            made = calendars.made(visit().guardian());
        }
        Set<String> there = made;
        Stream<Entry> each = visit().bound().stream()
                .map(child -> new Entry(child.code(), child.name(), there.contains(child.code())));
        return Stream.concat(
                        Stream.of(new Entry("", words().get("afterschool.calendar.all"), there.contains(""))), each)
                .toList();
    }

    /** The address that was just made; empty otherwise, for it is not kept. */
    public String getAddress() {
        if (!(request.getAttribute(MADE) instanceof String token)) {
            return "";
        }
        String port =
                request.getServerPort() == 80 || request.getServerPort() == 443 ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + port + "/calendar/" + token + ".ics";
    }
}
