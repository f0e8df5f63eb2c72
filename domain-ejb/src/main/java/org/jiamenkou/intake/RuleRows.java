package org.jiamenkou.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiamenkou.address.NormalText;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.NameKinds;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.PlaceName;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.RuleLine;
import org.jiamenkou.rule.ZoneReading;
import org.jspecify.annotations.Nullable;

/**
 * Rows with one rule each. A row becomes a rule and the sentence that says the same, so that a family reads words and
 * not columns. A row that cannot mean what it says stays as a line nobody has understood.
 */
final class RuleRows implements RowReader {

    private static final Pattern SENTENCE = Pattern.compile("[()（）、，,；;。—…]|以[东南西北上下内外]|除外|不含|[东南西北]至|之间");

    private static final Pattern LANE = Pattern.compile("(.+?)(\\d{1,5})弄");

    private static final Pattern YARD = Pattern.compile("(.+?)(\\d{1,5})号?大院");

    private final IntakeOptions options;

    private final Tally tally;

    private final Harvest harvest;

    private String above = "";

    /** What the columns of a row say of a place. */
    private record Said(
            RuleKind kind,
            String place,
            PlaceKind placeKind,
            NumberSet numbers,
            NumberSet inner,
            Optional<Parts> parts,
            String words) {}

    RuleRows(IntakeOptions options, Tally tally, Harvest harvest) {
        this.options = options;
        this.tally = tally;
        this.harvest = harvest;
    }

    @Override
    public void read(Fields fields) {
        String school = school(fields);
        String place = place(fields);
        if (school.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.SCHOOL), "school-missing", raw(fields));
        } else if (place.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.PLACE), "place-missing", school);
        } else if (!concerns(fields)) {
            tally.blank();
        } else if (SENTENCE.matcher(place).find()) {
            sentence(fields, school, place);
        } else {
            rule(fields, school, place);
        }
    }

    private boolean concerns(Fields fields) {
        Optional<String> other =
                options.elsewhere(fields.get(Column.YEAR), fields.get(Column.STAGE), fields.get(Column.POPULATION));
        other.ifPresent(said -> tally.note(fields.number(), null, "other-notice", said));
        return other.isEmpty();
    }

    private String school(Fields fields) {
        String school = fields.name(Column.SCHOOL);
        if (school.isEmpty() && options.fillDown()) {
            school = above;
        }
        above = school;
        String campus = fields.name(Column.CAMPUS);
        return school.isEmpty() || campus.isEmpty() ? school : school + "(" + campus + ")";
    }

    private static String place(Fields fields) {
        String place = fields.name(Column.PLACE);
        return place.isEmpty() ? fields.name(Column.COMMUNITY) : place;
    }

    /** A cell that holds a sentence instead of a name goes to the grammar, unless other columns speak too. */
    private void sentence(Fields fields, String school, String place) {
        boolean alone = List.of(Column.FROM, Column.TO, Column.PARITY, Column.PARTS, Column.INCLUDE).stream()
                .allMatch(column -> fields.get(column).isEmpty());
        if (alone) {
            tally.note(fields.number(), fields.title(Column.PLACE), "sentence-in-cell", place);
            harvest.lines.add(new IntakeLine(fields.number(), new RuleLine(school, place)));
        } else {
            doubt(fields, school, new Unreadable("sentence-and-columns", place));
        }
    }

    private void rule(Fields fields, String school, String place) {
        try {
            boolean include = include(fields);
            ZoneSchools served = ZoneSchools.of(school, fields.get(Column.MODE));
            Said said = said(fields, NormalText.key(place));
            String persons = persons(fields);
            String words = (include ? "" : "不含") + said.words + (persons == null ? "" : "(" + persons + ")");
            Rule rule = new Rule(
                    said.kind,
                    include,
                    said.place,
                    said.numbers,
                    said.inner,
                    said.parts.orElse(null),
                    List.of(),
                    persons,
                    false,
                    null,
                    null,
                    new Span(0, words.length()));
            ZoneReading zone = new ZoneReading(school, served.mode(), served.schools(), List.of(rule));
            PlaceName name = new PlaceName(said.placeKind, said.place, List.of(), within(fields, place));
            keep(
                    fields,
                    new LineReading(new RuleLine(school, words), List.of(zone), List.of(name), List.of(), List.of()));
        } catch (Unreadable reason) {
            doubt(fields, school, reason);
        }
    }

    private static Said said(Fields fields, String place) throws Unreadable {
        NumberColumns numbers = NumberColumns.of(fields);
        Matcher lane = LANE.matcher(place);
        if (lane.matches()) {
            return inside(RuleKind.LANE, lane, place, numbers);
        }
        Matcher yard = YARD.matcher(place);
        if (yard.matches()) {
            return inside(RuleKind.YARD, yard, place, numbers);
        }
        boolean sided = !numbers.numbered() && !numbers.numbers().isAll();
        PlaceKind kind = kind(place, numbers.numbered() || sided);
        Optional<Parts> parts = PartsColumn.of(fields.get(Column.PARTS), kind);
        if (parts.isPresent()) {
            String words = place + PartsColumn.words(parts.get()) + numbers.words();
            return new Said(RuleKind.PART, place, kind, NumberSet.ALL, numbers.numbers(), parts, words);
        }
        RuleKind rule = numbers.numbered()
                ? RuleKind.NUM
                : sided || kind == PlaceKind.STREET ? RuleKind.STREET : RuleKind.PLACE;
        return new Said(rule, place, kind, numbers.numbers(), NumberSet.ALL, parts, place + numbers.words());
    }

    private static Said inside(RuleKind kind, Matcher cell, String place, NumberColumns inner) {
        NumberSet own = NumberSet.parse(cell.group(2));
        return new Said(
                kind, cell.group(1), PlaceKind.STREET, own, inner.numbers(), Optional.empty(), place + inner.words());
    }

    private static PlaceKind kind(String place, boolean numbered) {
        PlaceKind kind = NameKinds.of(place);
        return kind != PlaceKind.LANDMARK ? kind : numbered ? PlaceKind.STREET : PlaceKind.COMPOUND;
    }

    private static @Nullable String within(Fields fields, String place) {
        String community = fields.name(Column.COMMUNITY);
        String within = community.isEmpty() || community.equals(place) ? fields.name(Column.SUBDISTRICT) : community;
        return within.isEmpty() ? null : NormalText.key(within);
    }

    private static boolean include(Fields fields) throws Unreadable {
        String word = fields.get(Column.INCLUDE);
        return switch (word) {
            case "", "含", "包含", "包括", "是" -> true;
            case "不含", "不包含", "不包括", "除外", "否" -> false;
            default -> throw new Unreadable("include-unknown", word);
        };
    }

    private static @Nullable String persons(Fields fields) {
        String word = fields.get(Column.POPULATION);
        return word.isEmpty() || Population.parse(word).isPresent() ? null : word;
    }

    private void keep(Fields fields, LineReading reading) {
        harvest.readings.add(new IntakeReading(fields.number(), reading));
    }

    private void doubt(Fields fields, String school, Unreadable reason) {
        tally.error(fields.number(), null, reason.code(), reason.arguments().toArray(String[]::new));
        String words = raw(fields);
        Span all = new Span(0, words.length());
        keep(fields, new LineReading(new RuleLine(school, words), List.of(), List.of(), List.of(all), List.of()));
    }

    /** The row as it stands, title by title. */
    private static String raw(Fields fields) {
        Header header = fields.header();
        return IntStream.range(0, fields.row().cells().size())
                .filter(i -> !fields.row().cell(i).isBlank())
                .mapToObj(i -> header.title(i) + fields.row().cell(i).strip())
                .collect(Collectors.joining(" "));
    }
}
