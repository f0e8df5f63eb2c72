package org.jiamenkou.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Answer.Option;
import org.jiamenkou.zone.Answer.UnderstoodPart;
import org.jiamenkou.zone.Outcome;
import org.jiamenkou.zone.ServedSchool;
import org.jspecify.annotations.Nullable;

/** Puts the answers of several districts together: what several notices claim is left open, each is shown. */
class Merging {

    private static final Set<String> TERRITORY = Set.of("province", "city", "district");

    private final Lookup lookup;
    private final LocalDate today;

    Merging(Lookup lookup, LocalDate today) {
        this.lookup = lookup;
        this.today = today;
    }

    /** The answer of whichever districts know the address, for a question that names none. */
    Answer anyOf(List<DistrictPicture> districts) {
        Map<DistrictPicture, Answer> answers = new LinkedHashMap<>();
        districts.forEach(district -> answers.put(district, Atlas.answer(district, lookup, today)));
        Map<DistrictPicture, Answer> known = new LinkedHashMap<>(answers);
        known.values().removeIf(answer -> !knows(answer));
        if (known.size() == 1) {
            return known.values().iterator().next();
        }
        return known.isEmpty() ? nobodyKnows(List.copyOf(answers.values())) : whichDistrict(known);
    }

    /** The answer of a district whose neighbours know the same home: their notices count too. */
    Answer with(DistrictPicture district, Answer own, List<DistrictPicture> others) {
        List<Answer> answers = new ArrayList<>(List.of(own));
        List<DistrictPicture> speaking = new ArrayList<>(List.of(district));
        Lookup elsewhere = new Lookup(
                "", lookup.year(), lookup.stage(), lookup.population(), withoutTerritory(own), lookup.point());
        for (DistrictPicture other : others) {
            Answer answer = Atlas.answer(other, elsewhere, today);
            if (isDecided(answer)) {
                answers.add(answer);
                speaking.add(other);
            }
        }
        List<Answer> decided = answers.stream().filter(Merging::isDecided).toList();
        boolean same = decided.stream().map(Merging::names).distinct().count() <= 1;
        return same || !isDecided(own) ? own : several(decided, speaking, List.of());
    }

    private static List<String> names(Answer answer) {
        return answer.schools().stream().map(ServedSchool::name).toList();
    }

    private static boolean isDecided(Answer answer) {
        return answer.outcome() == Outcome.ONE || answer.outcome() == Outcome.SEVERAL;
    }

    private static boolean knows(Answer answer) {
        return switch (answer.outcome()) {
            case NOT_PUBLISHED, UNKNOWN_ADDRESS, NEEDS_CONFIRMATION -> false;
            default -> true;
        };
    }

    private static Answer nobodyKnows(List<Answer> answers) {
        List<Answer.Suggestion> near = collect(answers, answer -> answer.suggestions().stream());
        if (answers.stream().allMatch(answer -> answer.outcome() == Outcome.NOT_PUBLISHED)) {
            return Answers.empty(Outcome.NOT_PUBLISHED);
        }
        return Answers.near(near.isEmpty() ? Outcome.UNKNOWN_ADDRESS : Outcome.NEEDS_CONFIRMATION, near);
    }

    /** The same words are known in several districts: nothing is chosen between them. */
    private Answer whichDistrict(Map<DistrictPicture, Answer> known) {
        List<Option> options = new ArrayList<>();
        known.forEach((district, answer) -> options.add(new Option(
                district.policy().name(),
                district.policy().name() + lookup.text(),
                answer.outcome(),
                answer.schools())));
        List<Answer> answers = List.copyOf(known.values());
        if (answers.stream().allMatch(Merging::isDecided)) {
            return several(answers, known.keySet(), options);
        }
        return merged(Outcome.NEEDS_DETAIL, null, answers, known.keySet(), List.of("district"), options);
    }

    private static Answer several(List<Answer> answers, Iterable<DistrictPicture> districts, List<Option> options) {
        return merged(Outcome.SEVERAL, ZoneMode.TWO_NOTICES, answers, districts, List.of(), options);
    }

    private static Answer merged(
            Outcome outcome,
            @Nullable ZoneMode mode,
            List<Answer> answers,
            Iterable<DistrictPicture> districts,
            List<String> needs,
            List<Option> options) {
        List<String> names = new ArrayList<>();
        districts.forEach(district -> names.add(district.policy().name()));
        List<Answer.Warning> warnings =
                new ArrayList<>(List.of(new Answer.Warning("several-districts", List.of(String.join("、", names)))));
        warnings.addAll(collect(answers, answer -> answer.warnings().stream()));
        Answer first = answers.get(0);
        return new Answer(
                outcome,
                mode,
                first.place(),
                needs.isEmpty() ? collect(answers, answer -> answer.schools().stream()) : List.of(),
                collect(answers, answer -> answer.because().stream()),
                collect(answers, answer -> answer.rivals().stream()),
                warnings,
                needs,
                options,
                List.of(),
                first.revision());
    }

    /** The typed text without the province, city and district of the district that was asked. */
    private String withoutTerritory(Answer own) {
        StringBuilder text = new StringBuilder(lookup.text());
        Answer.Understood place = own.place();
        if (place != null) {
            place.parts().stream()
                    .filter(part -> TERRITORY.contains(part.part()))
                    .map(UnderstoodPart::span)
                    .sorted(Comparator.comparingInt(Span::from).reversed())
                    .filter(span -> span.to() <= text.length())
                    .forEach(span -> text.delete(span.from(), span.to()));
        }
        return text.toString();
    }

    private static <T> List<T> collect(List<Answer> answers, Function<Answer, Stream<T>> part) {
        return answers.stream().flatMap(part).distinct().toList();
    }
}
