package org.jiamenkou.admin.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.school.CalendarDesk;
import org.jiamenkou.school.DayOff;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 节假日: which days a district is off, and which it works in exchange. */
@Named
@RequestScoped
public class DaysPage {

    @Inject
    private CalendarDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    @Inject
    private Clock clock;

    private final String asked = Asked.text("district").replaceAll("[^\\p{Alnum}._-]", "");

    private final int askedYear = Asked.number("year", 0);

    private @Nullable LocalDate from;

    private @Nullable LocalDate to;

    private DayOff.Kind kind = DayOff.Kind.OFF;

    private String name = "";

    private String document = "";

    /** For the container. */
    @NullUnmarked
    public DaysPage() {}

    /** The districts the officer reads. */
    public List<String> getDistricts() {
        return visitor.getOfficer().districts(Role.DISTRICT_ADMIN, Role.ENROLMENT, Role.LEADER).stream()
                .sorted()
                .toList();
    }

    /** The district looked at. */
    public String getDistrict() {
        List<String> own = getDistricts();
        return asked.isEmpty() && !own.isEmpty() ? own.get(0) : asked;
    }

    /** The year looked at: this one unless the address names another. */
    public int getYear() {
        return askedYear >= 2000 && askedYear <= 2099
                ? askedYear
                : LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"))
                        .getYear();
    }

    /** The days of the year. */
    public List<DayOff> getRows() {
        return desk.list(visitor.getOfficer(), getDistrict(), getYear());
    }

    /** Whether the officer may change them. */
    public boolean isWriting() {
        return visitor.getOfficer().holdsIn(getDistrict(), Role.DISTRICT_ADMIN, Role.ENROLMENT);
    }

    /** What a day may be. */
    public DayOff.Kind[] getKinds() {
        return DayOff.Kind.values();
    }

    /** Says what the days typed are. */
    public @Nullable String mark() {
        LocalDate first = Objects.requireNonNull(from);
        LocalDate last = to == null ? first : to;
        return act(
                "days.marked",
                "from",
                () -> desk.mark(
                        visitor.getOfficer(),
                        getDistrict(),
                        first,
                        last,
                        kind,
                        name,
                        document.isBlank() ? null : document.strip()));
    }

    /** Takes over what the State Council has published for the year. */
    public @Nullable String adopt() {
        return act("days.adopted", null, () -> desk.adopt(visitor.getOfficer(), getDistrict(), getYear()));
    }

    /** Says nothing more of a day. */
    public @Nullable String unmark(LocalDate day) {
        return act("days.unmarked", null, () -> desk.unmark(visitor.getOfficer(), getDistrict(), day));
    }

    private @Nullable String act(String done, @Nullable String field, Runnable use) {
        try {
            use.run();
            say.done("system", done);
            return "/system/days?faces-redirect=true&district=" + getDistrict() + "&year=" + getYear();
        } catch (DomainException refusal) {
            say.refused(refusal.code().equals("days-name") ? "name" : field, refusal);
            return null;
        }
    }

    /** The first day. */
    public @Nullable LocalDate getFrom() {
        return from;
    }

    /** The first day. */
    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    /** The last day; null for one day only. */
    public @Nullable LocalDate getTo() {
        return to;
    }

    /** The last day; null for one day only. */
    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    /** What the days are. */
    public DayOff.Kind getKind() {
        return kind;
    }

    /** What the days are. */
    public void setKind(DayOff.Kind kind) {
        this.kind = kind;
    }

    /** What people call them. */
    public String getName() {
        return name;
    }

    /** What people call them. */
    public void setName(String name) {
        this.name = name;
    }

    /** The number of the document. */
    public String getDocument() {
        return document;
    }

    /** The number of the document. */
    public void setDocument(String document) {
        this.document = document;
    }
}
