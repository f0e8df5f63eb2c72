package org.jiamenkou.admin.afterschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.Agreement;
import org.jiamenkou.afterschool.CareSlot;
import org.jiamenkou.afterschool.ClassDesk;
import org.jiamenkou.afterschool.ClassPage;
import org.jiamenkou.afterschool.EnrolmentSetting;
import org.jiamenkou.afterschool.TermDesk;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 预览家长端: the offer of a term as a parent will see it, weekday by weekday; drafts are marked. */
@Named
@RequestScoped
public class SeenPage {

    @Inject
    private ClassDesk classes;

    @Inject
    private TermDesk terms;

    @Inject
    private SchoolScope scope;

    @Inject
    private Visitor visitor;

    private @Nullable List<Day> days;

    /** For the container. */
    @NullUnmarked
    public SeenPage() {}

    /**
     * A weekday of the offer.
     *
     * @param weekday the weekday
     * @param slots its slots with their classes
     */
    public record Day(DayOfWeek weekday, List<Slot> slots) {}

    /**
     * A slot of the offer.
     *
     * @param slot the slot
     * @param lines the classes in it
     */
    public record Slot(CareSlot slot, List<ClassPage.Line> lines) {}

    /** The week as it is offered. */
    public List<Day> getDays() {
        List<Day> shown = days;
        if (shown == null) {
            shown = new ArrayList<>();
            List<ClassPage.Line> lines =
                    classes.seen(visitor.getOfficer(), scope.needed().code(), true);
            List<CareSlot> slots =
                    terms.get(visitor.getOfficer(), scope.needed().code()).slots();
            for (DayOfWeek weekday : DayOfWeek.values()) {
                List<Slot> own = slots.stream()
                        .filter(slot -> slot.weekday() == weekday)
                        .map(slot -> new Slot(slot, in(slot, lines)))
                        .filter(slot -> !slot.lines().isEmpty())
                        .toList();
                if (!own.isEmpty()) {
                    shown.add(new Day(weekday, own));
                }
            }
            days = shown;
        }
        return shown;
    }

    private static List<ClassPage.Line> in(CareSlot slot, List<ClassPage.Line> lines) {
        return lines.stream().filter(line -> line.row().slots().contains(slot)).toList();
    }

    /** What is settled for the enrolment. */
    public EnrolmentSetting getSetting() {
        return scope.setting();
    }

    /** The text families agree to, or null. */
    public @Nullable Agreement getAgreement() {
        Optional<Agreement> last = terms.agreements(visitor.getOfficer(), scope.getSchool()).stream()
                .findFirst();
        return last.orElse(null);
    }
}
