package org.jiamenkou.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Answer.Option;
import org.jiamenkou.zone.Outcome;

/** Asks every district, for a question that names none: what one knows it answers, what several know is left open. */
class Merging {

    private final Atlas atlas;
    private final Lookup lookup;
    private final LocalDate today;

    Merging(Atlas atlas, Lookup lookup, LocalDate today) {
        this.atlas = atlas;
        this.lookup = lookup;
        this.today = today;
    }

    Answer answer() {
        Map<DistrictPicture, Answer> answers = new LinkedHashMap<>();
        for (DistrictPicture district : atlas.districts()) {
            answers.put(district, Atlas.answer(district, lookup, today));
        }
        Map<DistrictPicture, Answer> known = new LinkedHashMap<>(answers);
        known.values().removeIf(answer -> !knows(answer));
        if (known.size() == 1) {
            return known.values().iterator().next();
        }
        return known.isEmpty() ? nobodyKnows(answers.values().stream().toList()) : whichDistrict(known);
    }

    private static boolean knows(Answer answer) {
        return switch (answer.outcome()) {
            case NOT_PUBLISHED, UNKNOWN_ADDRESS, NEEDS_CONFIRMATION -> false;
            default -> true;
        };
    }

    private static Answer nobodyKnows(List<Answer> answers) {
        List<Answer.Suggestion> near = collect(answers, answer -> answer.suggestions().stream());
        boolean asked = answers.stream().anyMatch(answer -> answer.outcome() != Outcome.NOT_PUBLISHED);
        Outcome outcome = near.isEmpty() ? Outcome.UNKNOWN_ADDRESS : Outcome.NEEDS_CONFIRMATION;
        Answer empty = Atlas.empty(asked ? outcome : Outcome.NOT_PUBLISHED);
        return new Answer(
                empty.outcome(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                near,
                null);
    }

    /** The same words are known in several districts: nothing is chosen between them, each is shown. */
    private Answer whichDistrict(Map<DistrictPicture, Answer> known) {
        List<Option> options = new ArrayList<>();
        known.forEach((district, answer) -> options.add(new Option(
                district.policy().name(),
                district.policy().name() + lookup.text(),
                answer.outcome(),
                answer.schools())));
        List<Answer> answers = List.copyOf(known.values());
        Answer first = answers.get(0);
        boolean decided = answers.stream()
                .allMatch(answer -> answer.outcome() == Outcome.ONE || answer.outcome() == Outcome.SEVERAL);
        return new Answer(
                decided ? Outcome.SEVERAL : Outcome.NEEDS_DETAIL,
                null,
                first.place(),
                decided ? collect(answers, answer -> answer.schools().stream()) : List.of(),
                collect(answers, answer -> answer.because().stream()),
                List.of(),
                List.of(new Answer.Warning(
                        "several-districts",
                        known.keySet().stream().map(one -> one.policy().name()).toList())),
                decided ? List.of() : List.of("district"),
                options,
                List.of(),
                first.revision());
    }

    private static <T> List<T> collect(List<Answer> answers, Function<Answer, Stream<T>> part) {
        return answers.stream().flatMap(part).distinct().toList();
    }
}
