package org.jiamenkou.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.school.DistrictNames;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.jiamenkou.zone.Question;
import org.jspecify.annotations.Nullable;

/**
 * The picture of everything published: immutable, taken once by each request, replaced as a whole when something is
 * published.
 */
final class Atlas {

    static final Atlas EMPTY = new Atlas(List.of());

    private final List<DistrictPicture> districts;
    private final Twins twins;
    private final Spots spots;
    private final Given<Answer> answers = new Given<>();
    private final Given<AnswerSheet> sheets = new Given<>();

    Atlas(List<DistrictPicture> districts) {
        this.districts = List.copyOf(districts);
        this.twins = new Twins(this.districts);
        this.spots = new Spots(this.districts);
    }

    /** A picture of each district, by code. */
    List<DistrictPicture> districts() {
        return districts;
    }

    /** Where the places are that a family can leave from. */
    Spots spots() {
        return spots;
    }

    /** The district that is called so; refuses when there is none or more than one. */
    DistrictPicture district(String said) {
        return DistrictNames.find(districts, district -> district.policy().names(), said);
    }

    /** The picture there is of the district of that code. */
    Optional<DistrictPicture> find(String code) {
        return districts.stream()
                .filter(district -> district.policy().code().equals(code))
                .findFirst();
    }

    /** Which state of the notices it was drawn from: district and version. */
    String told() {
        return districts.stream()
                .map(district -> district.policy().code() + ":" + district.version())
                .collect(Collectors.joining(" "));
    }

    /** Everything a page says about a question. */
    AnswerSheet sheet(Lookup lookup, LocalDate today) {
        return sheets.or(lookup, today, () -> written(lookup, today));
    }

    private AnswerSheet written(Lookup lookup, LocalDate today) {
        Answer answer = answer(lookup, today);
        DistrictRow district = districtOf(lookup, answer, today);
        SchoolYear year = lookup.year();
        if (year == null && district != null) {
            year = district.currentYear();
        }
        Lookup answered = year == null ? lookup : lookup.in(year);
        return new AnswerSheet(answered, district, answer, spot(lookup, answer), nextYear(lookup, today));
    }

    private @Nullable Spot spot(Lookup lookup, Answer answer) {
        Coordinate tapped = lookup.point();
        if (tapped != null) {
            return new Spot("", "", tapped);
        }
        return answer.place() == null ? null : spots.of(answer.place().id());
    }

    private @Nullable DistrictRow districtOf(Lookup lookup, Answer answer, LocalDate today) {
        if (!lookup.district().isBlank()) {
            return district(lookup.district()).policy().row(today);
        }
        return answer.revision() == null
                ? null
                : district(answer.revision().district()).policy().row(today);
    }

    /** The answer to a question. */
    Answer answer(Lookup lookup, LocalDate today) {
        return answers.or(lookup, today, () -> workedOut(lookup, today));
    }

    private Answer workedOut(Lookup lookup, LocalDate today) {
        if (lookup.district().isBlank()) {
            return new Merging(lookup, today).anyOf(districts);
        }
        return answerOf(district(lookup.district()), lookup, today);
    }

    private Answer answerOf(DistrictPicture district, Lookup lookup, LocalDate today) {
        Answer own = answer(district, lookup, today);
        Answer.Understood place = own.place();
        List<DistrictPicture> others = place == null ? List.of() : twins.of(place.id());
        if (others.isEmpty()) {
            return own;
        }
        SchoolYear asked = lookup.year();
        SchoolYear year = asked == null ? district.policy().currentYear() : asked;
        return new Merging(lookup.in(year), today).with(district, own, others);
    }

    /** The answer of one district. */
    static Answer answer(DistrictPicture district, Lookup lookup, LocalDate today) {
        SchoolYear asked = lookup.year();
        SchoolYear year = asked == null ? district.policy().currentYear() : asked;
        return district.map(year, lookup.stage(), lookup.population(), today)
                .map(map -> map.answer(new Question(lookup.text(), lookup.point())))
                .map(answer -> Answers.doubted(answer, district.partlyRead()))
                .map(answer -> Answers.unlessElsewhere(answer, district.policy()))
                .orElse(Answers.empty(Outcome.NOT_PUBLISHED));
    }

    /** The answer of next year's notice; null where there is none to be seen yet, or another year was asked for. */
    @Nullable
    Answer nextYear(Lookup lookup, LocalDate today) {
        if (lookup.district().isBlank()) {
            return null;
        }
        DistrictPicture district = district(lookup.district());
        SchoolYear asked = lookup.year();
        SchoolYear current = district.policy().currentYear();
        if (asked != null && !asked.equals(current)) {
            return null;
        }
        Answer answer = answer(lookup.in(current.next()), today);
        return answer.outcome() == Outcome.NOT_PUBLISHED ? null : answer;
    }
}
