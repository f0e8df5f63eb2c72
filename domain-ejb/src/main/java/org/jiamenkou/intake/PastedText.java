package org.jiamenkou.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.rule.NameKinds;
import org.jiamenkou.rule.NoticeReader;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.RuleLine;
import org.jspecify.annotations.Nullable;

/**
 * A pasted text: school headings, and below each its sentences, which end with a line, a semicolon or a full stop, but
 * not within brackets. Lists joined by 、 stay one sentence.
 */
final class PastedText {

    private static final String OPENING = "(（[【《「“";

    private static final String CLOSING = ")）]】》」”";

    private static final String ENDS = ";；。";

    /** A bracket open for longer was never closed. */
    private static final int LONGEST_WRAP = 3;

    private static final Pattern LABEL =
            Pattern.compile("^(?:招生范围|服务范围|划片范围|片区范围|学区范围|服务区|施教区|招生区域|范围|片区)\\s*[:：]\\s*");

    private static final Set<RuleKind> PLACES =
            Set.of(RuleKind.NUM, RuleKind.STREET, RuleKind.PART, RuleKind.YARD, RuleKind.LANE, RuleKind.AREA);

    /** A title is read as a place too, but its last word is none of these. */
    private static final Set<PlaceKind> NAMED =
            Set.of(PlaceKind.COMMUNITY, PlaceKind.COMPOUND, PlaceKind.VILLAGE, PlaceKind.GROUP);

    private final Tally tally;

    private final Harvest harvest;

    private final StringBuilder sentence = new StringBuilder();

    private int began;

    private int depth;

    private @Nullable String school;

    private int heading;

    private int sentences;

    PastedText(Tally tally, Harvest harvest) {
        this.tally = tally;
        this.harvest = harvest;
    }

    /** Whether a school heading stands in the text. */
    static boolean hasHeading(String text) {
        return text.lines()
                .map(String::strip)
                .anyMatch(line -> SchoolHeading.of(line).isPresent());
    }

    void read(String text) {
        harvest.shape = Shape.TEXT;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            read(number, line.strip());
        }
        finish(number);
        if (harvest.lines.isEmpty()) {
            tally.distrust(new Unreadable("text-without-school"));
        }
    }

    private void read(int number, String line) {
        Optional<SchoolHeading> found = line.isEmpty() ? Optional.empty() : SchoolHeading.of(line);
        if (line.isEmpty() || found.isPresent() || number - began >= LONGEST_WRAP) {
            cutOpenBracket();
        }
        if (found.isPresent()) {
            begin(number, found.get());
        } else if (school == null && !line.isEmpty()) {
            readBeforeTheFirstSchool(number, line);
        } else {
            split(number, line);
        }
    }

    /** A title is noted; but what says places is never left out because the name before it is an odd one, or missing. */
    private void readBeforeTheFirstSchool(int number, String line) {
        Optional<SchoolHeading> odd = SchoolHeading.odd(line).filter(heading -> saysPlaces(heading.rest()));
        if (odd.isPresent()) {
            tally.warn(number, null, "heading-odd", odd.get().school());
            begin(number, odd.get());
        } else if (saysPlaces(line)) {
            tally.error(number, null, "rule-without-school", line);
        } else {
            tally.note(number, null, "before-first-school", line);
        }
    }

    private static boolean saysPlaces(String words) {
        return NoticeReader.read(List.of(new RuleLine("小学", words))).stream()
                .flatMap(reading -> reading.zones().stream())
                .flatMap(zone -> zone.rules().stream())
                .anyMatch(PastedText::isPlace);
    }

    private static boolean isPlace(Rule rule) {
        return rule.place() != null && PLACES.contains(rule.kind())
                || rule.kind() == RuleKind.PLACE && rule.place() != null && NAMED.contains(NameKinds.of(rule.place()));
    }

    private void begin(int number, SchoolHeading found) {
        finish(number);
        school = found.school();
        heading = number;
        sentences = 0;
        split(number, found.rest());
    }

    private void finish(int number) {
        cutOpenBracket();
        if (school != null && sentences == 0) {
            tally.warn(heading, null, "school-without-text", school);
        }
    }

    private void split(int number, String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (sentence.length() == 0) {
                began = number;
            }
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0 && depth > 0) {
                depth--;
            }
            if (depth == 0 && ENDS.indexOf(c) >= 0) {
                end();
            } else {
                sentence.append(c);
            }
        }
        if (depth == 0) {
            end();
        }
    }

    private void cutOpenBracket() {
        if (depth > 0 && sentence.length() > 0) {
            tally.warn(began, null, "bracket-open", sentence.toString());
        }
        depth = 0;
        end();
    }

    private void end() {
        String said = LABEL.matcher(sentence.toString().strip()).replaceFirst("");
        sentence.setLength(0);
        if (!said.isEmpty() && school != null) {
            tally.row();
            sentences++;
            harvest.lines.add(new IntakeLine(began, new RuleLine(school, said)));
        }
    }
}
