package org.jiamenkou.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.address.Place;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.jiamenkou.zone.Question;
import org.jspecify.annotations.Nullable;

/**
 * The picture of everything published: immutable, taken once by each request, replaced as a whole when something is
 * published.
 *
 * @param districts a picture of each district, by code
 */
record Atlas(List<DistrictPicture> districts) {

    static final Atlas EMPTY = new Atlas(List.of());

    Atlas {
        districts = List.copyOf(districts);
    }

    /** The district of that code or name; refuses when there is none or more than one. */
    DistrictPicture district(String codeOrName) {
        List<DistrictPicture> called = districts.stream()
                .filter(district -> district.isCalled(codeOrName))
                .toList();
        if (called.size() > 1) {
            throw new NoticeRefusal("ambiguous-district", codeOrName);
        }
        return called.stream().findFirst().orElseThrow(() -> new NoticeRefusal("unknown-district", codeOrName));
    }

    /** The picture there is of the district of that code. */
    Optional<DistrictPicture> find(String code) {
        return districts.stream()
                .filter(district -> district.policy().code().equals(code))
                .findFirst();
    }

    /** The answer to a question. */
    Answer answer(Lookup lookup, LocalDate today) {
        if (lookup.district().isBlank()) {
            return new Merging(this, lookup, today).answer();
        }
        return answer(district(lookup.district()), lookup, today);
    }

    /** The answer of one district. */
    static Answer answer(DistrictPicture district, Lookup lookup, LocalDate today) {
        SchoolYear asked = lookup.year();
        SchoolYear year = asked == null ? district.policy().currentYear() : asked;
        return district.map(year, lookup.stage(), lookup.population(), today)
                .map(map -> map.answer(new Question(lookup.text(), lookup.point())))
                .orElse(empty(Outcome.NOT_PUBLISHED));
    }

    /** The answer of next year's notice; null where it may not be seen yet. */
    @Nullable
    Answer nextYear(Lookup lookup, LocalDate today) {
        if (lookup.district().isBlank()) {
            return null;
        }
        DistrictPicture district = district(lookup.district());
        SchoolYear asked = lookup.year();
        SchoolYear next = district.policy().currentYear().next();
        if (asked != null && !asked.equals(district.policy().currentYear())) {
            return null;
        }
        return district.map(next, lookup.stage(), lookup.population(), today)
                .map(map -> map.answer(new Question(lookup.text(), lookup.point())))
                .orElse(null);
    }

    /** Known places somebody who has typed this much may mean. */
    List<Answer.Suggestion> suggest(String district, String text, int limit) {
        if (!district.isBlank()) {
            return suggest(district(district), text, limit, "");
        }
        return districts.stream()
                .flatMap(one -> suggest(one, text, limit, one.policy().name()).stream())
                .limit(limit)
                .toList();
    }

    private static List<Answer.Suggestion> suggest(DistrictPicture district, String text, int limit, String prefix) {
        return district.gazetteer().suggest(text, limit).stream()
                .map(place -> new Answer.Suggestion(place.code(), place.name(), detail(place, prefix)))
                .toList();
    }

    private static String detail(Place place, String prefix) {
        String parent = place.parent();
        if (parent == null) {
            return prefix;
        }
        return prefix.isEmpty() ? parent : prefix + " " + parent;
    }

    static Answer empty(Outcome outcome) {
        return new Answer(
                outcome, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }
}
