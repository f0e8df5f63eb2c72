package org.jiamenkou.admin.afterschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.CareSlot;
import org.jiamenkou.afterschool.CategoryRow;
import org.jiamenkou.afterschool.CeilingRow;
import org.jiamenkou.afterschool.ProviderRow;
import org.jiamenkou.afterschool.RoomRow;
import org.jiamenkou.afterschool.SupplyDesk;
import org.jiamenkou.afterschool.TeacherRow;
import org.jiamenkou.afterschool.TermDesk;
import org.jiamenkou.afterschool.WhitelistDesk;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** What a class can be made of: the courses, slots, teachers, bodies and rooms a form offers, codes by their words. */
@Named
@RequestScoped
public class ClassChoices {

    @Inject
    private SupplyDesk supplies;

    @Inject
    private WhitelistDesk whitelist;

    @Inject
    private TermDesk terms;

    @Inject
    private Visitor visitor;

    @Inject
    private AfterschoolWords words;

    @Inject
    private Say say;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public ClassChoices() {}

    /** The courses of a school that are still taught. */
    public Map<String, String> courses(String school) {
        Map<String, String> choices = new LinkedHashMap<>();
        supplies.courses(officer(), school).stream()
                .filter(course -> course.active())
                .forEach(course -> choices.put(course.name() + " · " + course.categoryName(), course.code()));
        return choices;
    }

    /** The slots of a term. */
    public Map<String, String> slots(String term) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (CareSlot slot : terms.get(officer(), term).slots()) {
            choices.put(words.when(slot) + " " + slot.name(), slot.code());
        }
        return choices;
    }

    /** The teachers of a school who are in service. */
    public Map<String, String> teachers(String school) {
        Map<String, String> choices = begun();
        supplies.teachers(officer(), school).stream()
                .filter(TeacherRow::active)
                .forEach(teacher -> choices.put(teacher.name() + " " + teacher.number(), teacher.code()));
        return choices;
    }

    /** The rooms of a school that are in use. */
    public Map<String, String> rooms(String school) {
        Map<String, String> choices = begun();
        supplies.rooms(officer(), school).stream()
                .filter(RoomRow::active)
                .forEach(room ->
                        choices.put(say.words("afterschool", "room.told", room.name(), room.seats()), room.code()));
        return choices;
    }

    /** The bodies that are listed today. */
    public Map<String, String> providers(String district) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> choices = begun();
        for (ProviderRow body : whitelist.providers(officer(), district)) {
            if (body.isValid(today) || body.firstDay().isAfter(today)) {
                String until = body.lastDay().toString();
                choices.put(say.words("afterschool", "provider.told", body.name(), body.number(), until), body.code());
            }
        }
        return choices;
    }

    /** The categories of a district, those below another one set in. */
    public Map<String, String> categories(String district) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (CategoryRow category : whitelist.categories(officer(), district)) {
            choices.put("　".repeat(category.depth()) + category.name(), category.code());
        }
        return choices;
    }

    /** What a lesson may cost now: the last ceiling of each sort. */
    public List<CeilingRow> ceilings(String district) {
        Map<String, CeilingRow> last = new LinkedHashMap<>();
        whitelist
                .ceilings(officer(), district)
                .forEach(row -> last.putIfAbsent(row.stage() + "/" + row.byProvider(), row));
        return List.copyOf(last.values());
    }

    private Map<String, String> begun() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(say.words("afterschool", "none-of-them"), "");
        return choices;
    }

    private Officer officer() {
        return visitor.getOfficer();
    }
}
