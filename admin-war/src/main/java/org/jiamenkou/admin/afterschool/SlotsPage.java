package org.jiamenkou.admin.afterschool;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.CalendarEffect;
import org.jiamenkou.afterschool.CareSlot;
import org.jiamenkou.afterschool.TermDesk;
import org.jiamenkou.afterschool.TermRow;
import org.jiamenkou.afterschool.TermSheet;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The slots of the week: a grid of their names and times, and rows for new ones. */
@Named
@RequestScoped
public class SlotsPage {

    private static final int NEW_ROWS = 3;

    @Inject
    private TermDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private SchoolScope scope;

    @Inject
    private AfterschoolWords words;

    @Inject
    private Say say;

    private final List<SlotEdit> rows = new ArrayList<>();

    private int seen = -1;

    private int stands;

    /** For the container. */
    @NullUnmarked
    public SlotsPage() {}

    @PostConstruct
    void open() {
        TermRow term = scope.getTerm();
        if (term != null) {
            TermSheet sheet = desk.get(visitor.getOfficer(), term.code());
            stands = sheet.row().version();
            sheet.slots().forEach(slot -> rows.add(new SlotEdit(slot)));
            IntStream.range(0, NEW_ROWS).forEach(one -> rows.add(new SlotEdit()));
        }
    }

    /** Settles the slots; sessions follow. */
    public @Nullable String save() {
        List<CareSlot> slots = new ArrayList<>();
        Map<Integer, Integer> last = new HashMap<>();
        rows.stream()
                .filter(SlotEdit::isWanted)
                .forEach(row -> last.merge(row.getWeekday(), row.getBlock(), Math::max));
        for (SlotEdit row : rows) {
            if (row.isWanted()) {
                int place = row.getBlock() > 0 ? row.getBlock() : last.merge(row.getWeekday(), 1, Integer::sum);
                Optional<CareSlot> typed = row.slot(place);
                if (typed.isEmpty()) {
                    say.refused(null, "afterschool", "slot.unreadable");
                    return null;
                }
                slots.add(typed.get());
            }
        }
        return settle(slots);
    }

    private @Nullable String settle(List<CareSlot> slots) {
        try {
            CalendarEffect effect =
                    desk.slots(visitor.getOfficer(), scope.needed().code(), seen, slots);
            say.done("afterschool", "calendar.marked", effect.added(), effect.cancelled(), effect.openClasses());
            return scope.back("slots");
        } catch (DomainException refusal) {
            words.refuse(null, refusal);
            return null;
        }
    }

    /** The rows of the grid. */
    public List<SlotEdit> getRows() {
        return rows;
    }

    /** The weekdays, their numbers by word. */
    public Map<String, Integer> getWeekdays() {
        Map<String, Integer> days = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 7).forEach(day -> days.put(words.weekdayOf(day), day));
        return days;
    }

    /** The version that is shown. */
    public int getSeen() {
        return seen < 0 ? stands : seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }
}
