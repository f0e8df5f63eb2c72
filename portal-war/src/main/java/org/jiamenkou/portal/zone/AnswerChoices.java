package org.jiamenkou.portal.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.Lookup;
import org.jiamenkou.notice.Lookups;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.jspecify.annotations.Nullable;

/** What can be tapped on an answer page, with where it leads. */
final class AnswerChoices {

    private static final Set<String> NAMES = Set.of("road", "compound", "community", "village", "yard", "landmark");

    private AnswerChoices() {}

    static List<Choice> options(AnswerView view, List<Answer.Option> options, Words words) {
        return options.stream().map(option -> option(view, option, words)).toList();
    }

    /** A way that leads to schools names them; of any other it is said what comes of it. */
    private static Choice option(AnswerView view, Answer.Option option, Words words) {
        String otherwise = words.get(option.outcome() == Outcome.GAP ? "detail.option.gap" : "detail.option.more");
        return new Choice(
                option.value(),
                option.schools().isEmpty() ? otherwise : "",
                Choice.names(option.schools()),
                link(view, option.query()));
    }

    static List<Choice> suggestions(AnswerView view, List<Answer.Suggestion> suggestions) {
        List<Choice> found = new ArrayList<>();
        for (Answer.Suggestion near : suggestions) {
            String text = mended(view, near.text());
            found.add(new Choice(text, near.detail(), "", link(view, text)));
        }
        return found;
    }

    /** What was typed, with the near name in the place of the one nobody knows: the number after it is kept. */
    private static String mended(AnswerView view, String near) {
        String typed = view.lookup().text();
        Answer.Understood place = view.answer().place();
        List<Answer.UnderstoodPart> parts = place == null ? List.of() : place.parts();
        return parts.stream()
                .filter(part -> NAMES.contains(part.part()) && part.span().to() <= typed.length())
                .reduce((first, last) -> last)
                .map(name -> typed.substring(0, name.span().from())
                        + near
                        + typed.substring(name.span().to()))
                .orElse(near);
    }

    private static @Nullable String link(AnswerView view, @Nullable String text) {
        if (text == null) {
            return null;
        }
        Lookup again = AnswerLink.with(view.lookup(), text);
        return AnswerLink.to(again, view.getDistrict(), view.asked().year());
    }

    /** The same address asked of the notices next to the missing one: the current year, the other children, primary. */
    static List<Choice> instead(AnswerView view, Lookups lookups, Words words) {
        Lookup asked = view.lookup();
        List<Choice> found = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Population population : List.of(Population.RESIDENT, Population.MIGRANT)) {
                Lookup other = new Lookup(view.getDistrict(), null, stage, population, asked.text(), asked.point());
                Answer answer = lookups.answer(other);
                if (answer.outcome() != Outcome.NOT_PUBLISHED && answer.revision() != null) {
                    found.add(notice(other, answer.revision().year(), words));
                }
            }
        }
        return found;
    }

    private static Choice notice(Lookup lookup, SchoolYear year, Words words) {
        String text = words.of(
                "unpublished.see",
                words.of("site.year", year),
                words.get("stage." + lookup.stage().code()),
                words.get("population." + lookup.population().code()));
        return new Choice(text, "", "", AnswerLink.to(lookup, lookup.district(), null));
    }
}
