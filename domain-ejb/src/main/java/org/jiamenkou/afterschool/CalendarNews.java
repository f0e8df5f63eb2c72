package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.FamilyLetter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Hears that sessions of open classes changed with the calendar of a term, and tells the families of whoever has a place in them, in the
 * same transaction: a day without school, a day swapped for another, a day made up, another time. Classes of a child that change alike
 * are one letter.
 */
@Stateless
public class CalendarNews {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Bookings bookings;

    @Inject
    private Families families;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public CalendarNews() {}

    /** Takes the news. */
    public void hear(@Observes CalendarChanged change) {
        Terms terms = new Terms(em, clock);
        String term = change.term().code();
        Map<String, ClassRow> classes = new Classes(em, clock)
                .offered(change.term().school(), term).stream()
                        .collect(Collectors.toMap(ClassRow::code, Function.identity()));
        ChangeWords words = new ChangeWords(terms.calendar(term));
        Map<String, Map<ChangeWords.Said, List<String>>> news = new TreeMap<>();
        for (CalendarEffect.Change one : change.effect().changes()) {
            ClassRow row = classes.get(one.classCode());
            if (row != null) {
                Collection<ChangeWords.Said> said = words.of(one, sessions(one));
                children(row)
                        .forEach(child -> said.forEach(what -> news.computeIfAbsent(child, none -> new TreeMap<>())
                                .computeIfAbsent(what, none -> new ArrayList<>())
                                .add(row.title())));
            }
        }
        tell("afterschool/" + term + "/calendar-" + terms.get(term).version(), news);
    }

    private void tell(String key, Map<String, Map<ChangeWords.Said, List<String>>> news) {
        Map<String, ChildRow> children = families.forStaff(news.keySet());
        List<FamilyLetter> letters = new ArrayList<>();
        news.forEach((code, said) -> {
            ChildRow child = children.get(code);
            if (child != null) {
                said.forEach((what, titles) -> letters.add(new FamilyLetter(
                        code,
                        key + "/" + code + "/" + letters.size(),
                        "afterschool-" + what.template(),
                        what.arguments(Families.masked(child), String.join("、", titles)))));
            }
        });
        families.tell(letters);
    }

    /** Whoever has a place of the class or holds one. */
    private List<String> children(ClassRow row) {
        return row.products().stream()
                .flatMap(product -> bookings.roster(product).stream())
                .map(BookingRow::participant)
                .distinct()
                .toList();
    }

    private List<SessionRow> sessions(CalendarEffect.Change change) {
        if (change.moved().isEmpty()) {
            return List.of();
        }
        LocalDate day = change.moved().stream().min(LocalDate::compareTo).orElseThrow();
        return new Classes(em, clock).sessions(List.of(change.classCode()), day, day);
    }
}
