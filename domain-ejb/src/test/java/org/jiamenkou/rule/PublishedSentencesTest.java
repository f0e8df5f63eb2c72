package org.jiamenkou.rule;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 214 published sentences of 28 notices, each with the kinds people found in it (kinds.csv). */
class PublishedSentencesTest {

    /** What each kind of text must have become. Edges of areas (box, half-plane, ring …) are told by {@link #AREAS}. */
    private static final Map<String, Predicate<LineReading>> KINDS = Map.ofEntries(
            entry("street_list", some(rule -> rule.kind() == RuleKind.NUM && isList(rule))),
            entry("street_range_parity", some(rule -> rule.kind() == RuleKind.NUM && isOneSide(rule))),
            entry("street_whole", some(rule -> rule.numbers().isAll() && isWhole(rule))),
            entry(
                    "street_parity",
                    some(rule -> isOneSide(rule) && rule.kind() != RuleKind.NUM).or(inAnArea())),
            entry(
                    "community",
                    some(rule -> rule.place() != null && rule.kind() != RuleKind.NUM)
                            .or(inAnArea())),
            entry(
                    "compound",
                    some(rule -> isWhole(rule) || rule.parts() != null).or(inAnArea())),
            entry("community_part", some(rule -> rule.parts() != null || rule.vague() || isBound(rule))),
            entry("compound_part", some(rule -> rule.parts() != null || rule.vague())),
            entry("exception", some(rule -> !rule.include()).or(says("不含", "世居户除外", "原属"))),
            entry("inclusion", some(rule -> rule.kind() != RuleKind.AREA).or(says("(包含)", "(含南侧"))),
            entry("alias", isNamedTwice().or(inAnArea()).or(says("一路至", "一至", "一巷-"))),
            entry(
                    "residual",
                    some(rule -> rule.kind() == RuleKind.REST || !rule.include())
                            .or(inAnArea())),
            entry("feeder", some(rule -> rule.kind() == RuleKind.FEED)),
            entry(
                    "person_class",
                    some(rule -> rule.persons() != null).or(inAnArea()).or(says("村民", "户籍在", "加2.5分", "拆迁户"))),
            entry("shared_zone", shares(ZoneMode.CHOICE)),
            entry("choice", shares(ZoneMode.CHOICE, ZoneMode.POOL).or(says("自愿"))),
            entry("school_group", shares(ZoneMode.POOL)),
            entry("lottery", shares(ZoneMode.JOINT_DRAW)),
            entry("spillover", standsBehind()),
            entry("vague_nearest", some(Rule::vague).or(says("附近"))));

    private static final Set<String> AREAS = Set.of(
            "box",
            "half_plane",
            "polyline_edge",
            "natural_edge",
            "ring",
            "centreline",
            "street_open",
            "street_segment",
            "street_side");

    private static final Map<String, LineReading> READ = new HashMap<>();

    static {
        for (String notice : Corpus.notices()) {
            Corpus.read(notice)
                    .forEach(reading -> READ.put(
                            notice + reading.line().school() + reading.line().text(), reading));
        }
    }

    static Stream<NamedCsvRecord> sentences() {
        return Corpus.table("kinds").stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyStretchIsUnderstood(NamedCsvRecord row) {
        assertThat(reading(row).unread()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyKindOfTextIsFound(NamedCsvRecord row) {
        LineReading reading = reading(row);
        for (String kind : row.getField("kinds").split("\\+")) {
            if (KINDS.containsKey(kind)) {
                assertThat(reading).as("%s in %s", kind, row).matches(KINDS.get(kind));
            } else if (AREAS.contains(kind)) {
                assertThat(reading).as("%s in %s", kind, row).matches(inAnArea());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyRuleSpeaksWithWordsOfItsSentence(NamedCsvRecord row) {
        String text = row.getField("rule");
        rules(reading(row)).forEach(rule -> {
            assertThat(rule.span().to()).isLessThanOrEqualTo(text.length());
            assertThat(rule.span().of(text)).isNotBlank();
        });
    }

    @Test
    void thereAreTwoHundredAndFourteenSentences() {
        assertThat(sentences()).hasSize(214);
        assertThat(READ).hasSize(214);
    }

    private static LineReading reading(NamedCsvRecord row) {
        return Objects.requireNonNull(READ.get(row.getField("file") + row.getField("school") + row.getField("rule")));
    }

    private static List<Rule> rules(LineReading reading) {
        return reading.zones().stream().flatMap(zone -> zone.rules().stream()).toList();
    }

    private static Predicate<LineReading> some(Predicate<Rule> rule) {
        return reading -> rules(reading).stream().anyMatch(rule);
    }

    private static Predicate<LineReading> inAnArea() {
        return some(rule -> rule.kind() == RuleKind.AREA);
    }

    private static Predicate<LineReading> says(String... words) {
        return reading ->
                Stream.of(words).anyMatch(word -> reading.line().text().contains(word));
    }

    private static Predicate<LineReading> shares(ZoneMode... modes) {
        return reading ->
                reading.zones().stream().anyMatch(zone -> List.of(modes).contains(zone.mode()));
    }

    private static Predicate<LineReading> standsBehind() {
        return reading -> reading.zones().stream()
                .flatMap(zone -> zone.schools().stream())
                .anyMatch(school -> school.role() == SchoolRole.BACKUP || school.role() == SchoolRole.TRANSITION);
    }

    private static boolean isList(Rule rule) {
        return rule.numbers().ranges().stream().allMatch(NumberRange::isExact);
    }

    private static boolean isOneSide(Rule rule) {
        return rule.numbers().ranges().stream().allMatch(range -> range.parity() != Parity.ALL);
    }

    private static boolean isWhole(Rule rule) {
        return rule.kind() == RuleKind.STREET || rule.kind() == RuleKind.PLACE;
    }

    private static boolean isBound(Rule rule) {
        return rule.place() != null && (rule.kind() == RuleKind.AREA || rule.kind() == RuleKind.PLACE);
    }

    private static Predicate<LineReading> isNamedTwice() {
        return reading ->
                reading.places().stream().anyMatch(place -> !place.aliases().isEmpty() || place.within() != null);
    }
}
