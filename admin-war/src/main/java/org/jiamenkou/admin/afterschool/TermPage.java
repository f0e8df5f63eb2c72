package org.jiamenkou.admin.afterschool;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.CalendarDay;
import org.jiamenkou.afterschool.CalendarEffect;
import org.jiamenkou.afterschool.Copied;
import org.jiamenkou.afterschool.DayKind;
import org.jiamenkou.afterschool.Season;
import org.jiamenkou.afterschool.TermCalendar;
import org.jiamenkou.afterschool.TermDesk;
import org.jiamenkou.afterschool.TermRow;
import org.jiamenkou.afterschool.TermSheet;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The terms of a school and the calendar of one: days without school, days that stand for others, copies of a former term. */
@Named
@RequestScoped
public class TermPage {

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

    private final TermForm fresh = new TermForm();

    private final TermForm form = new TermForm();

    private final CalendarForm calendar = new CalendarForm();

    private int seen = -1;

    private String from = "";

    private @Nullable TermSheet sheet;

    private @Nullable CalendarEffect effect;

    private @Nullable Copied copied;

    /** For the container. */
    @NullUnmarked
    public TermPage() {}

    @PostConstruct
    void open() {
        TermRow term = scope.getTerm();
        if (term != null) {
            form.show(term);
            fresh.begin(term.year().value() + (term.season() == Season.SPRING ? 1 : 0));
        }
    }

    /** The term looked at with its calendar, or null where there is none. */
    public @Nullable TermSheet getSheet() {
        TermRow term = scope.getTerm();
        if (sheet == null && term != null) {
            sheet = desk.get(visitor.getOfficer(), term.code());
        }
        return sheet;
    }

    /** Enters a term. */
    public @Nullable String enter() {
        try {
            TermRow term = desk.open(visitor.getOfficer(), fresh.entry(scope.getSchool()));
            say.done("afterschool", "term.entered");
            return "/afterschool/term?faces-redirect=true&school=" + scope.getSchool() + "&term=" + term.code();
        } catch (DomainException refusal) {
            words.refuse(null, refusal);
            return null;
        }
    }

    /** Gives the term another name or other days. */
    public @Nullable String change() {
        return done(
                "saved",
                () -> desk.change(visitor.getOfficer(), scope.needed().code(), seen, form.entry(scope.getSchool())));
    }

    /** Shows what the typed days would do; nothing is kept. */
    public void preview() {
        if (isTyped()) {
            try {
                effect = desk.preview(visitor.getOfficer(), scope.needed().code(), seen, typed());
            } catch (DomainException refusal) {
                words.refuse(field(refusal), refusal);
            }
        }
    }

    /** Keeps the typed days; sessions follow. */
    public @Nullable String mark() {
        return isTyped()
                ? done(
                        "calendar.marked",
                        () -> desk.mark(visitor.getOfficer(), scope.needed().code(), seen, typed()))
                : null;
    }

    /** Makes a day ordinary again. */
    public @Nullable String unmark(CalendarDay day) {
        List<CalendarDay> ordinary = List.of(new CalendarDay(day.day(), DayKind.TEACH, null, ""));
        return done(
                "calendar.marked",
                () -> desk.mark(visitor.getOfficer(), scope.needed().code(), seen, ordinary));
    }

    /** Copies slots, limits and classes of another term; what is left out stays on the page. */
    public @Nullable String copy() {
        try {
            TermRow term = scope.needed();
            Copied came = desk.copy(visitor.getOfficer(), from, term.code(), seen);
            copied = came;
            say.done("afterschool", "copy.done", came.classes());
            seen = -1;
            sheet = null;
            return came.left().isEmpty() ? scope.back("term") : null;
        } catch (DomainException refusal) {
            words.refuse(null, refusal);
            return null;
        }
    }

    private boolean isTyped() {
        return calendar.wrong()
                .map(field -> {
                    say.refused(field, "afterschool", "wrong." + field);
                    return false;
                })
                .orElse(true);
    }

    private List<CalendarDay> typed() {
        TermSheet shown = getSheet();
        return shown == null ? List.of() : calendar.days(shown.calendar());
    }

    private @Nullable String done(String said, java.util.function.Supplier<CalendarEffect> use) {
        try {
            CalendarEffect came = use.get();
            say.done("afterschool", said, came.added(), came.cancelled(), came.openClasses());
            return scope.back("term");
        } catch (DomainException refusal) {
            words.refuse(field(refusal), refusal);
            sheet = null;
            seen = refusal.code().equals("changed-meanwhile") ? -1 : seen;
            return null;
        }
    }

    private static @Nullable String field(DomainException refusal) {
        return refusal.code().equals("term-days") && refusal.arguments().size() == 1 ? "day" : null;
    }

    /** How many days are taught as each weekday, 1 to 7. */
    public Map<Integer, Integer> getCounts() {
        TermSheet shown = getSheet();
        if (shown == null) {
            return Map.of();
        }
        TermCalendar days = shown.calendar();
        return days.days().stream()
                .collect(Collectors.toMap(
                        day -> days.taughtAs(day).orElseThrow().getValue(), day -> 1, Integer::sum, TreeMap::new));
    }

    /** The other terms of the school, their codes by name. */
    public Map<String, String> getOthers() {
        TermRow term = scope.getTerm();
        return scope.getTerms().stream()
                .filter(one -> !one.equals(term))
                .collect(Collectors.toMap(TermRow::name, TermRow::code, (one, other) -> one, TreeMap::new));
    }

    /** Whether the typed days were looked at, so that they can be kept: also while the form that keeps them is read. */
    public boolean isLooked() {
        return effect != null
                || FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .containsKey("mark");
    }

    /** What the typed days would do, or null before they were looked at. */
    public @Nullable CalendarEffect getEffect() {
        return effect;
    }

    /** What came of copying, or null. */
    public @Nullable Copied getCopied() {
        return copied;
    }

    /** The kinds of days there are. */
    public DayKind[] getKinds() {
        return DayKind.values();
    }

    /** The halves of a school year. */
    public Season[] getSeasons() {
        return Season.values();
    }

    /** A term that is yet to be entered. */
    public TermForm getFresh() {
        return fresh;
    }

    /** The term while it is typed. */
    public TermForm getForm() {
        return form;
    }

    /** Days while they are typed. */
    public CalendarForm getCalendar() {
        return calendar;
    }

    /** The version that is shown. */
    public int getSeen() {
        TermSheet shown = getSheet();
        return seen < 0 && shown != null ? shown.row().version() : seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** The code of the term that is copied. */
    public String getFrom() {
        return from;
    }

    /** The code of the term that is copied. */
    public void setFrom(String from) {
        this.from = from;
    }
}
