package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that speak of another school of the notice: 西郊村其他社划入南门小学 gives it the rest of a place, 庙后街由第二小学招收 what is listed,
 * 与第二小学共同招收胜利社区7组 shares it. A school the notice does not know leaves the clause unread.
 */
final class OtherSchools {

    private static final String SCHOOL = "(?<school>[\\u3400-\\u9fffA-Z0-9]{2,20}?)";
    private static final Pattern REST = Pattern.compile("^(?<place>[\\u3400-\\u9fffA-Z0-9]{2,20}?)的?(?:其他|其它|其余|剩余)的?"
            + "(?:村民小组|居民小组|小组|[组社队]|楼栋|[栋幢座]|区域|部分|居民)?(?:均|都|全部|统一)?"
            + "(?:划入|划归|划到|归入|归属?|属于|由)" + SCHOOL + "(?:就读|入学|招生|招收|施教区|学区|片区)?$");
    private static final Pattern TOGETHER =
            Pattern.compile("^[与和同]" + SCHOOL + "(?:共同|联合|一起)(?:招收|招生|接收|服务)(?:范围|区域)?:?(?<list>.+)$");

    private static final Pattern BY =
            Pattern.compile("^(?<list>[^由]{2,}?)由(?<schools>[^由,;。()]{2,60}?)(?:共同|联合|负责|统一)*(?:招收|招生|接收)$");

    private final SentenceText text;
    private final SchoolNames schools;
    private final List<String> own;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<ZoneReading> zones = new ArrayList<>();

    OtherSchools(SentenceText text, SchoolNames schools, List<String> own) {
        this.text = text;
        this.schools = schools;
        this.own = own;
    }

    /** What was read, each its own zone. */
    List<ZoneReading> zones() {
        return zones;
    }

    /** The places named on the way. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Reads the clause; false, and nothing noted, when it is about the line's own school. */
    boolean read(int from, int to) {
        if (SentenceText.isEndless(from, to)) {
            return false;
        }
        Matcher rest = text.matcher(REST, from, to);
        String taker = rest.matches() ? other(rest.group("school")) : null;
        if (taker != null && NameGrammar.isName(rest.group("place"))) {
            Draft draft = new Draft(text);
            String place = NameGrammar.file(draft, rest.group("place"), null, List.of(), null);
            draft.area(RuleKind.REST, true, place, Spec.WHOLE, List.of(), Draft.Scope.PLAIN, from, to);
            keep(taker, ZoneMode.SINGLE, List.of(new SchoolRef(taker, SchoolRole.OWN)), draft);
            return true;
        }
        Matcher by = text.matcher(BY, from, to);
        if (by.matches() && isKnown(by.group("schools"))) {
            by(by);
            return true;
        }
        return together(from, to);
    }

    private boolean isKnown(String written) {
        return Stream.of(written.split("[、和与及]")).allMatch(name -> schools.resolve(name) != null);
    }

    private void by(Matcher by) {
        List<String> names = Stream.of(by.group("schools").split("[、和与及]"))
                .map(schools::of)
                .flatMap(List::stream)
                .distinct()
                .toList();
        SchoolRole role = names.size() > 1 ? SchoolRole.OPTION : SchoolRole.OWN;
        Draft draft = new Draft(text);
        text.markRead(by.end("list"), by.end());
        new ListReader(draft).read(by.start("list"), by.end("list"), true, null, null);
        keep(
                String.join("、", names),
                names.size() > 1 ? ZoneMode.CHOICE : ZoneMode.SINGLE,
                names.stream().map(name -> new SchoolRef(name, role)).toList(),
                draft);
    }

    private boolean together(int from, int to) {
        Matcher together = text.matcher(TOGETHER, from, to);
        String partner = together.matches() ? other(together.group("school")) : null;
        if (partner == null || own.size() != 1) {
            return false;
        }
        Draft draft = new Draft(text);
        text.markRead(from, together.start("list"));
        new ListReader(draft).read(together.start("list"), to, true, null, null);
        List<SchoolRef> both =
                List.of(new SchoolRef(own.get(0), SchoolRole.OPTION), new SchoolRef(partner, SchoolRole.OPTION));
        keep(own.get(0) + "、" + partner, ZoneMode.CHOICE, both, draft);
        return true;
    }

    private @Nullable String other(String written) {
        String name = schools.resolve(written);
        return name == null || own.contains(name) ? null : name;
    }

    private void keep(String name, ZoneMode mode, List<SchoolRef> refs, Draft draft) {
        drafts.add(draft);
        zones.add(new ZoneReading(name, mode, refs, draft.rules));
    }
}
