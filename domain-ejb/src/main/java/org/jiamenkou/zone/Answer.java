package org.jiamenkou.zone;

import java.util.List;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.ZoneMode;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "which school serves this address", with everything a family needs to believe it.
 *
 * @param outcome what it comes to
 * @param mode how the schools share the child; null where no school is named
 * @param place the place that was understood; null where none was
 * @param schools the schools; never more than the published text gives
 * @param because the deciding sentences
 * @param rivals sentences that speak of the place and lost, the nearest first
 * @param warnings what to be careful about
 * @param needs what is missing: {@code number, segment, group, building, side, point, compound, class, lane, phase,
 *     section, place}
 * @param options what each way of filling the need leads to
 * @param suggestions near names, to be tapped
 * @param revision the text it speaks from; null when nothing is published
 */
public record Answer(
        Outcome outcome,
        @Nullable ZoneMode mode,
        @Nullable Understood place,
        List<ServedSchool> schools,
        List<Because> because,
        List<Rival> rivals,
        List<Warning> warnings,
        List<String> needs,
        List<Option> options,
        List<Suggestion> suggestions,
        @Nullable Revision revision) {

    /** The place and the parts of the typed text it was understood from; id is the place's code. */
    public record Understood(String id, String text, List<UnderstoodPart> parts) {}

    /**
     * A part of the typed text.
     *
     * @param part what it is: {@code province, city, district, subdistrict, road, lane, number, sub, annex, yard,
     *     compound, community, village, group, phase, section, building, unit, room, landmark, school, class, side}
     * @param text its meaning in plain form
     * @param span where it stands in the typed text
     */
    public record UnderstoodPart(String part, String text, Span span) {}

    /** A deciding sentence with its deciding words marked; school is the school cell, revision the text's. */
    public record Because(String school, String text, RuleKind kind, List<Span> marked, Revision revision) {}

    /**
     * A sentence that speaks of the place and does not decide.
     *
     * @param why {@code less-specific, excluded, other-numbers, other-parts, other-side, area-not-drawn, outside-area,
     *     other-year, other-persons}
     */
    public record Rival(String school, String text, String why, List<String> arguments) {}

    /**
     * Something to be careful about.
     *
     * @param code {@code general-rule-against-specific, vague, area-not-drawn, sub-number-not-named, last-number,
     *     conditional, current-year-only, …}
     */
    public record Warning(String code, List<String> arguments) {}

    /**
     * One way of filling a need.
     *
     * @param value the choice in words: 「单号」, 「1–6组」
     * @param query a text that, asked again, is that choice; null when there is none
     * @param outcome what it leads to
     * @param schools the schools it leads to; none for a gap
     */
    public record Option(String value, @Nullable String query, Outcome outcome, List<ServedSchool> schools) {}

    /** A known name near the typed one; detail tells two of one name apart (street office, community), may be empty. */
    public record Suggestion(String id, String text, String detail) {}

    /** Copies the lists. */
    public Answer {
        schools = List.copyOf(schools);
        because = List.copyOf(because);
        rivals = List.copyOf(rivals);
        warnings = List.copyOf(warnings);
        needs = List.copyOf(needs);
        options = List.copyOf(options);
        suggestions = List.copyOf(suggestions);
    }

    /** The same answer about a place that was typed otherwise. */
    public Answer about(@Nullable Understood other) {
        return new Answer(
                outcome, mode, other, schools, because, rivals, warnings, needs, options, suggestions, revision);
    }

    /** Whether the other comes to the same: same outcome, same schools. */
    boolean isAlike(Answer other) {
        return outcome == other.outcome && schools.equals(other.schools);
    }
}
