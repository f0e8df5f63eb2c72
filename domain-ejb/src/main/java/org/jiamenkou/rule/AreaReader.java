package org.jiamenkou.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.ChineseNumber;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Reads edges into one area, bound to a place where the words begin with one (凯旋中路东侧从德胜路口至公园路口一段). */
final class AreaReader {

    private static final String WAY = "(?:大道|大街|路|街|巷|道)";
    private static final Pattern ON_STREET = Pattern.compile(
            "^.{2,}以[东南西北]的(?![单双]|区域|范围|部分|地区|小区|居民|所有)[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,}(?:[村组栋号期社]|社区|小区)$|^.{2,}?"
                    + WAY
                    + "(?:[东南西北]一?侧|(?:南北|东西)?两侧(?:的?(?:小区|居民|住户|楼栋|楼宇))?)$"
                    + "|^(?![东南西北][边面:])[^,;-]*?(?:单号|双号)?\\d{1,5}号(?:及)?以[东南西北](?:的?(?:单|双)号)?$|^(?![东南西北][边面:])[^,;]*(?:单号|双号|\\d号)及其?以[东南西北](?:区域|部分)?$"
                    + "|^(?!从|自)[^,;、]{2,}?(?:从|自|由)第?\\d{1,5}号?起?(?:至|到|-)第?\\d{1,5}号?止?(?:的?[(]?[单双]号?[)]?)?$"
                    + "|^[^,;、]{2,}派出所(?:管辖|所辖|辖).{0,12}$"
                    + "|^[^,;、]{2,}(?:社区|居委会|居民委员会|村委会|村民委员会)的?(?:管辖|所辖|辖)的?(?:区域|范围|区)?内?$");
    private static final Pattern SEGMENT = Pattern.compile(
            "^(?<place>[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,}?" + WAY + ")(?:[东南西北]侧)?(?:从|自(?!由)).*$"
                    + "|^(?<half>[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,}?" + WAY + ")的?[前后][半部].*$"
                    + "|^(?<inside>[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,}?(?:社区|村|居委会))(?=.{3,}(?:以[东南西北]|一侧|[东南西北]侧))(?!以).*$"
                    + "|^(?<gate>[\\u3400-\\u9fffA-Z0-9]{2,}?)(?:\\d{1,3}号?(?:大门|门|楼|栋)|[东南西北正大中]门)以[东南西北]的?(?:楼栋|楼宇|部分|区域|住户|居民)?$"
                    + "|^(?<long>[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,}?" + WAY
                    + ")[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,}(?:口|桥|侧)?至.*一段$"
                    + "|^(?<from>[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,}?" + WAY + ")[东南西北]侧从.*$");
    private static final Pattern FORMER =
            Pattern.compile("^原[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,10}(?:大队|[村厂社队乡]|片区|小区)$");
    /** 5组中 before its edges: the part of a place that the line cuts. */
    private static final Pattern GROUP = Pattern.compile("^第?(?<label>\\d{1,3}|[" + ChineseNumber.CHARACTERS
            + "]{1,3})(?:村民小组|居民小组|小组|组|社(?!区)|队)(?:中|境?内|的|里)*(?=.{2,}以[东南西北])");

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");

    private final Draft draft;

    AreaReader(Draft draft) {
        this.draft = draft;
    }

    /** Whether the words name one side of one street, or numbers of it by compass: the item grammar's business. */
    static boolean isOnStreet(String words) {
        return ON_STREET.matcher(words).matches();
    }

    /** Whether the words bound a part of a compound by a gate or a building of it: an area of its own. */
    static boolean isWithinPlace(String words) {
        Matcher m = SEGMENT.matcher(words);
        return m.matches() && m.group("gate") != null;
    }

    /** Whether the words bound a part of a group and name no place: that of the item before is meant. */
    static boolean isInGroup(String words) {
        return GROUP.matcher(words).find();
    }

    /** Reads the stretches as the edges of one area. */
    void read(List<int[]> stretches, boolean include, @Nullable String within) {
        int from = stretches.get(0)[0];
        int to = stretches.get(stretches.size() - 1)[1];
        StringBuilder words = new StringBuilder();
        for (int[] stretch : stretches) {
            words.append(draft.text.of(stretch[0], stretch[1])).append(',');
        }
        String place = within == null ? place(words.toString()) : within;
        String beyond = beyond(words.toString(), place);
        Matcher group = GROUP.matcher(beyond);
        boolean inGroup = place != null && group.find();
        Spec spec = inGroup
                ? Spec.parts(new Parts(PartUnit.GROUP, SpecGrammar.labels(group.group("label"))), NumberSet.ALL)
                : Spec.WHOLE;
        List<String> edges = ListReader.fileEdges(draft, inGroup ? beyond.substring(group.end()) : beyond);
        boolean vague = words.toString().matches(".*(?:附近|靠近|部分).*");
        draft.context = inGroup ? place : draft.context;
        draft.area(RuleKind.AREA, include, place, spec, edges, new Draft.Scope(null, vague), from, to);
        for (int[] stretch : stretches) {
            brackets(stretch, include, place);
        }
    }

    private @Nullable String place(String words) {
        Matcher m = SEGMENT.matcher(Brackets.outside(words).replaceAll(",$", ""));
        if (!m.matches()) {
            return null;
        }
        for (String group : List.of("place", "half", "inside", "gate", "long", "from")) {
            if (m.group(group) != null) {
                return NameGrammar.file(draft, m.group(group), null, List.of(), null);
            }
        }
        return null;
    }

    private static String beyond(String words, @Nullable String place) {
        return place != null && words.contains(place) ? words.substring(words.indexOf(place) + place.length()) : words;
    }

    /** What brackets among the edges take in or leave out by name. */
    private void brackets(int[] stretch, boolean include, @Nullable String place) {
        Matcher m = draft.text.matcher(BRACKET, stretch[0], stretch[1]);
        while (m.find()) {
            for (int[] clause : Brackets.split(draft.text.plain(), m.start(1), m.end(1), ",;")) {
                clause(clause[0], clause[1], include, place);
            }
        }
    }

    private void clause(int from, int to, boolean include, @Nullable String place) {
        for (Bracket form : List.of(Bracket.EXCLUSION, Bracket.INCLUSION, Bracket.HERE, Bracket.ELSEWHERE)) {
            if (named(form, from, to, include, place)) {
                return;
            }
        }
        String words = draft.text.of(from, to);
        if (FORMER.matcher(words).matches()) {
            String name = NameGrammar.file(draft, words, PlaceKind.VILLAGE, List.of(), place);
            draft.rule(include, name, Spec.WHOLE, Draft.Scope.PLAIN, from, to);
        }
        if (words.matches(".*(?:共同|公共|共享)(?:学区|施教区)")) {
            draft.mode = ZoneMode.CHOICE;
        }
    }

    private boolean named(Bracket form, int from, int to, boolean include, @Nullable String place) {
        Matcher m = form.matcher(draft.text, from, to);
        if (!m.find()) {
            return false;
        }
        boolean takesIn = form == Bracket.INCLUSION || form == Bracket.HERE;
        for (int group = 1; group <= m.groupCount(); group++) {
            if (m.start(group) >= 0 && m.start(group) < m.end(group) && !AreaGrammar.isArea(m.group(group))) {
                new ListReader(draft)
                        .read(
                                m.start(group),
                                m.end(group),
                                takesIn == include,
                                takesIn ? PlaceKind.COMPOUND : null,
                                place);
            }
        }
        return true;
    }
}
