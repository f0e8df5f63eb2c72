package org.jiamenkou.portal.zone;

import java.util.List;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.notice.AnswerSheet;
import org.jiamenkou.notice.Lookup;
import org.jiamenkou.notice.Lookups;
import org.jiamenkou.notice.Spot;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.portal.school.Directory;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.WalkingPace.Walk;
import org.jiamenkou.seat.SeatOutlook;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.jiamenkou.zone.ServedSchool;
import org.jspecify.annotations.Nullable;

/** An answer as its page tells it: everything in the words of the reader, nothing that the answer does not say. */
public final class AnswerView {

    static final String DOUBLE_MATCH = "double-match";

    private final Ask ask;

    private final AnswerSheet sheet;

    private final Answer answer;

    private final Words words;

    private final List<SchoolCard> schools;

    private final String parts;

    private final List<Choice> options;

    private final List<Choice> suggestions;

    private final List<Choice> instead;

    private final Why why;

    private final Besides besides;

    private final String link;

    private final @Nullable NextYear nextYear;

    /** Puts an answer into words. */
    AnswerView(Ask ask, AnswerSheet sheet, Lookups lookups, Papers papers, Words words) {
        this.ask = ask;
        this.sheet = sheet;
        this.answer = sheet.answer();
        this.words = words;
        this.schools = answer.schools().stream().map(this::card).toList();
        this.parts = UnderstoodParts.html(answer.place(), words);
        this.options = AnswerChoices.options(this, answer.options(), words);
        this.suggestions = AnswerChoices.suggestions(this, answer.suggestions());
        this.instead =
                answer.outcome() == Outcome.NOT_PUBLISHED ? AnswerChoices.instead(this, lookups, words) : List.of();
        this.why = Why.of(getSubject(), answer, words);
        this.besides = Besides.of(answer, contact(sheet), papers, words);
        this.link = AnswerLink.to(lookup(), getDistrict(), ask.asked().year());
        this.nextYear = NextYear.of(ask, sheet, words);
    }

    private SchoolCard card(ServedSchool served) {
        Directory directory = ask.directory();
        SchoolRow row = directory.school(served.code()).orElse(null);
        Spot spot = sheet.spot();
        Walk walk = row == null || spot == null ? null : walk(spot, row.point());
        SeatOutlook outlook = directory.outlook(served.code(), lookup().stage()).orElse(null);
        return new SchoolCard(served, row, walk, spot == null ? "" : spot.place(), outlook);
    }

    private @Nullable Walk walk(Spot spot, @Nullable Coordinate school) {
        DistrictRow district = sheet.district();
        return school == null || district == null ? null : district.walking().between(spot.point(), school);
    }

    /** The outcome's word. */
    public String getOutcome() {
        return answer.outcome().code();
    }

    /** Whether the address may be handed to the education bureau: no rule covers it, or it is not known. */
    boolean mayBeReported() {
        return switch (answer.outcome()) {
            case GAP, UNKNOWN_ADDRESS, NEEDS_CONFIRMATION -> true;
            default -> false;
        };
    }

    /** The title of the page: the school where there is one, else what the outcome is called. */
    public String getTitle() {
        boolean named = answer.outcome() == Outcome.ONE && !answer.schools().isEmpty();
        String first = named ? answer.schools().get(0).name() : words.get("outcome." + getOutcome());
        return words.of("answer.title", first, getPlace());
    }

    /** The place as it was understood, else as it was typed. */
    public String getPlace() {
        if (answer.place() != null && !answer.place().text().isEmpty()) {
            return answer.place().text();
        }
        String typed = ask.asked().text();
        return typed.isEmpty() ? words.get("answer.point") : typed;
    }

    /** What was understood, part by part, with what each part is, as the items of a list; empty where nothing was. */
    public String getParts() {
        return parts;
    }

    /** The schools. */
    public List<SchoolCard> getSchools() {
        return schools;
    }

    /** The first school. */
    public SchoolCard getFirst() {
        return schools.get(0);
    }

    /** The schools after the first: where a child goes when it is full. */
    public List<SchoolCard> getOthers() {
        return schools.subList(1, schools.size());
    }

    /** The key of the words for how the schools share. */
    public String getMode() {
        return "mode." + (answer.mode() == null ? ZoneMode.SINGLE : answer.mode()).code();
    }

    /** How several schools come about: the mode, or {@code tie} where nothing says how they share. */
    public String getSharing() {
        ZoneMode mode = answer.mode();
        return "several." + (mode == null || mode == ZoneMode.SINGLE ? "tie" : mode.code());
    }

    /** Why the answer is what it is. */
    public Why getWhy() {
        return why;
    }

    /** What stands below the answer. */
    public Besides getBesides() {
        return besides;
    }

    /** The number of the ticket that was opened because the published text contradicts itself, or null. */
    public @Nullable String getTicket() {
        return answer.warnings().stream()
                .filter(warning -> warning.code().equals(DOUBLE_MATCH))
                .map(warning -> warning.arguments().get(0))
                .findFirst()
                .orElse(null);
    }

    /** The first need. */
    public String getNeed() {
        return answer.needs().isEmpty() ? "other" : answer.needs().get(0);
    }

    /** The key of the words for the need. */
    public String getNeedKey() {
        String key = "need." + getNeed();
        return words.containsKey(key + ".title") ? key : "need.other";
    }

    /** What each way of filling the need leads to. */
    public List<Choice> getOptions() {
        return options;
    }

    /** Near names to tap. */
    public List<Choice> getSuggestions() {
        return suggestions;
    }

    /** Published notices to look at instead, where there is none for this question. */
    public List<Choice> getInstead() {
        return instead;
    }

    /** District, year, stage and population in words. */
    public String getSubject() {
        String population = words.get("population." + lookup().population().code());
        return words.of("unpublished.see", getYearAndDistrict(), getStage(), population);
    }

    /** The district with the year. */
    public String getYearAndDistrict() {
        String name = sheet.district() == null ? "" : sheet.district().name();
        SchoolYear year = lookup().year();
        String said = year == null ? "" : words.of("site.year", year);
        return words.of("site.district-year", name, said).strip();
    }

    /** The stage in words. */
    public String getStage() {
        return words.get("stage." + lookup().stage().code());
    }

    /** The population in words. */
    public String getPopulation() {
        return words.get("population." + lookup().population().code());
    }

    private static @Nullable String contact(AnswerSheet sheet) {
        return sheet.district() == null ? null : sheet.district().contact();
    }

    /** Next year's answer beside this one, or null. */
    public @Nullable NextYear getNextYear() {
        return nextYear;
    }

    /** The address of this answer, to be shared. */
    public String getLink() {
        return link;
    }

    /** The code of the district the answer speaks for, or what was asked. */
    public String getDistrict() {
        return districtOf(ask, sheet);
    }

    static String districtOf(Ask ask, AnswerSheet sheet) {
        DistrictRow district = sheet.district();
        return district == null ? ask.asked().district() : district.code();
    }

    /** The question, with the year it was answered for. */
    public Lookup lookup() {
        return sheet.question();
    }

    /** The answer itself. */
    Answer answer() {
        return answer;
    }

    /** What was asked. */
    Asked asked() {
        return ask.asked();
    }
}
