package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Reads one published sentence for the schools it stands under. */
final class SentenceReader {

    /** Longer texts are no sentences; they stay unread as a whole, for a clerk to cut. */
    private static final int LONGEST = 20_000;

    private static final Pattern NUMBERING = Pattern.compile(
            "(?:^|(?<=[;。…,]))(?:\\((?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\)|\\d{1,2}\\.(?!\\d)|[一二三四五六]、(?![一二三四五六七八九十]))");
    private static final Pattern HEADING =
            Pattern.compile("^(?:服务区|招生范围|施教区|划片范围|学区范围|招生区域|服务范围|片区范围|范围|学区|片区)域?(?:为|包括)?[:为]");
    private static final Pattern KEYWORD = Pattern.compile(
            "(?<=.{2})(?<!不)(?:(?:其中|主要)?(?:社区)?(?:包括|包含|另含)(?!该)|(?<=…)即)|(?<=(?:区域|范围|围合)内?的?(?:居民|住宅)?(?:小区|楼盘|地址)?):");
    private static final Pattern DRAW = Pattern.compile("派位|摇号");
    private static final Pattern GROUP = Pattern.compile("^(?<list>.+?)(?:组成.*(?:学区|片区|联盟).*|共享(?:;.*)?|:第一志愿.*)$");
    private static final Pattern GROUP_CELL = Pattern.compile("^.*(?:学区|片区|大学区)(?:\\(.*\\))?$");

    private final RuleLine line;
    private final SchoolNames schools;
    private final SentenceText text;
    private final Draft draft;
    private final Phrases phrases;
    private final int end;
    private final @Nullable String helper;
    private final SharedBy sharedBy;
    private final OtherSchools others;

    SentenceReader(RuleLine line, SchoolNames schools, boolean buildingsAreCounted) {
        this.line = line;
        this.schools = schools;
        this.text = new SentenceText(line.text());
        this.draft = new Draft(text);
        this.draft.buildingsAreCounted = buildingsAreCounted;
        this.phrases = new Phrases(draft);
        Overflow overflow = Overflow.of(text);
        this.sharedBy = SharedBy.of(text);
        this.others = new OtherSchools(text, schools, schools.of(line.school()));
        this.end = Math.min(overflow.from(), sharedBy.from());
        this.helper = overflow.school();
    }

    LineReading read() {
        if (text.length() > LONGEST) {
            ZoneReading nothing =
                    new ZoneReading(line.school(), ZoneMode.SINGLE, refs(schools.of(line.school())), List.of());
            return new LineReading(line, List.of(nothing), List.of(), text.unread(), List.of());
        }
        List<ZoneReading> read = new ArrayList<>(zones());
        read.addAll(others.zones());
        others.drafts().forEach(this::take);
        List<ZoneReading> zones = read.stream().map(this::settled).toList();
        List<PlaceName> places = draft.places();
        return new LineReading(line, zones, places, text.unread(), draft.remarks);
    }

    private ZoneReading settled(ZoneReading zone) {
        return new ZoneReading(
                zone.name(), zone.mode(), zone.schools(), Statements.heldBack(text, ImpliedSides.told(zone.rules())));
    }

    private List<ZoneReading> zones() {
        List<SchoolRef> own = refs(schools.of(line.school()));
        List<ZoneReading> shaped = SentenceText.isEndless(0, text.length()) ? List.of() : shaped(own);
        if (!shaped.isEmpty()) {
            return shaped;
        }
        blocks();
        if (!sharedBy.schools().isEmpty()) {
            return List.of(new ZoneReading(line.school(), sharedBy.mode(), sharing(), draft.rules));
        }
        if (helper != null && own.size() == 1) {
            List<SchoolRef> helped = new ArrayList<>(own);
            schools.of(helper).forEach(name -> helped.add(new SchoolRef(name, SchoolRole.BACKUP)));
            return List.of(new ZoneReading(line.school(), ZoneMode.OVERFLOW, helped, draft.rules));
        }
        return List.of(new ZoneReading(line.school(), mode(own), own, draft.rules));
    }

    /** Whole sentences with a shape of their own; none when this is no such sentence. */
    private List<ZoneReading> shaped(List<SchoolRef> own) {
        List<DividingLine.Side> sides = DividingLine.read(text, schools);
        if (!sides.isEmpty()) {
            return sides.stream().map(this::zone).toList();
        }
        List<ZoneReading> draw = ShortOfPlaces.read(draft, line.school(), own);
        if (draw != null) {
            return draw;
        }
        Matcher group = text.matcher(GROUP, 0, text.length());
        if (GROUP_CELL.matcher(line.school()).matches() && group.matches()) {
            text.markRead(0, text.length());
            return List.of(new ZoneReading(line.school(), ZoneMode.POOL, options(group.group("list")), List.of()));
        }
        return List.of();
    }

    /** The schools of the line and those its end names, each once. */
    private List<SchoolRef> sharing() {
        Set<String> names = new LinkedHashSet<>(schools.of(line.school()));
        for (String written : sharedBy.schools()) {
            names.addAll(schools.of(written));
        }
        return refs(List.copyOf(names));
    }

    private ZoneReading zone(DividingLine.Side side) {
        take(side.draft());
        return new ZoneReading(
                side.zone(), ZoneMode.SINGLE, List.of(new SchoolRef(side.zone(), SchoolRole.OWN)), side.draft().rules);
    }

    /** Takes over the places and remarks of a part of the sentence that is another zone's. */
    private void take(Draft other) {
        other.places().forEach(place -> draft.place(place.kind(), place.name(), place.aliases(), place.within()));
        draft.remarks.addAll(other.remarks);
    }

    private ZoneMode mode(List<SchoolRef> own) {
        if (draft.mode != null && own.size() > 1) {
            return draft.mode;
        }
        if (own.size() > 1) {
            return DRAW.matcher(text.plain()).find() ? ZoneMode.JOINT_DRAW : ZoneMode.CHOICE;
        }
        boolean group = GROUP_CELL.matcher(line.school()).matches()
                && !line.school().contains("小")
                && !line.school().contains("校");
        return group ? ZoneMode.POOL : ZoneMode.SINGLE;
    }

    private static List<SchoolRef> refs(List<String> names) {
        SchoolRole role = names.size() > 1 ? SchoolRole.OPTION : SchoolRole.OWN;
        return names.stream().map(name -> new SchoolRef(name, role)).toList();
    }

    private static List<SchoolRef> options(String list) {
        List<SchoolRef> refs = new ArrayList<>();
        for (String name : list.split("[、,与和]")) {
            refs.add(new SchoolRef(name, SchoolRole.OPTION));
        }
        return refs;
    }

    private void blocks() {
        Matcher m = text.matcher(NUMBERING, 0, end);
        int start = 0;
        while (m.find()) {
            if (phrases.read(0, end)) {
                return;
            }
            block(start, m.start());
            text.markRead(m.start(), m.end());
            start = m.end();
        }
        block(start, end);
    }

    private void block(int from, int end) {
        int to = trimEnd(from, end);
        Matcher heading = text.matcher(HEADING, from, to);
        if (heading.find()) {
            text.markRead(from, heading.end());
            from = heading.end();
        }
        if (from >= to) {
            return;
        }
        int start = phrases.since(from, to);
        if (phrases.read(start, to)) {
            return;
        }
        int shared = phrases.shared(start, to);
        int stop = phrases.negated(start, shared);
        body(start, stop, stop == shared);
    }

    private void body(int from, int to, boolean include) {
        if (!SentenceText.isEndless(from, to)
                && AreaGrammar.isOneArea(Brackets.outside(text.of(from, to)))
                && !AreaReader.isOnStreet(Brackets.outside(text.of(from, to)))) {
            new AreaReader(draft).read(List.of(new int[] {from, to}), include, null);
            return;
        }
        List<int[]> areas = new ArrayList<>();
        for (int[] clause : clauses(from, to)) {
            boolean apart = clause[0] > from && ";。".indexOf(text.plain().charAt(clause[0] - 1)) >= 0;
            if (apart && !AreaGrammar.goesOn(text.of(clause[0], clause[1])) && !areas.isEmpty()) {
                new AreaReader(draft).read(areas, include, null);
                areas.clear();
            }
            clause(clause[0], clause[1], include, areas);
        }
        if (!areas.isEmpty()) {
            new AreaReader(draft).read(areas, include, null);
        }
    }

    /** Clauses that take in (包括…) or leave out (不含…) what they list stand alone; the others are cut into items. */
    private List<int[]> clauses(int from, int to) {
        List<int[]> clauses = new ArrayList<>();
        for (int[] clause : Brackets.split(text.plain(), from, to, ",;。")) {
            int start = clause[0];
            Matcher m = text.matcher(KEYWORD, clause[0], clause[1]);
            while (m.find()) {
                if (Brackets.close(text.plain(), start, m.start()) == m.start() && balanced(start, m.start())) {
                    clauses.add(new int[] {start, m.start()});
                    start = text.plain().charAt(m.start()) == ':' ? m.end() : m.start();
                }
            }
            clauses.add(new int[] {start, clause[1]});
        }
        return clauses;
    }

    private boolean balanced(int from, int to) {
        String words = text.of(from, to);
        return words.chars().filter(c -> c == '(').count()
                == words.chars().filter(c -> c == ')').count();
    }

    private void clause(int from, int to, boolean include, List<int[]> areas) {
        if (others.read(from, to) || new Besides(draft).read(from, to, include)) {
            return;
        }
        List<int[]> items = ListReader.items(text, from, to);
        boolean box = !SentenceText.isEndless(from, to) && AreaGrammar.isBoxed(text.of(from, to));
        int[] run = null;
        for (int i = 0; i < items.size(); i++) {
            int[] item = items.get(i);
            if (box || isEdge(item) || isEdgeBeforeEdge(items, i)) {
                run = list(run, include);
                edge(item, include, areas);
            } else if (phrases.read(item[0], item[1])
                    || (!areas.isEmpty() && phrases.persons(item[0], item[1], true))) {
                run = list(run, include);
            } else {
                run = new int[] {run == null ? item[0] : run[0], item[1]};
            }
        }
        list(run, include);
    }

    private boolean isEdge(int[] item) {
        String words = Brackets.outside(text.of(item[0], item[1]));
        return AreaGrammar.isArea(words) && !AreaReader.isOnStreet(words);
    }

    private void edge(int[] item, boolean include, List<int[]> areas) {
        String words = Brackets.outside(text.of(item[0], item[1]));
        if (AreaReader.isWithinPlace(words) || draft.context != null && AreaReader.isInGroup(words)) {
            new AreaReader(draft).read(List.of(item), include, AreaReader.isInGroup(words) ? draft.context : null);
            return;
        }
        areas.add(item);
        List<String> edges = AreaGrammar.edges(words);
        draft.lastEdge = edges.isEmpty() ? draft.lastEdge : edges.get(edges.size() - 1);
    }

    /** Reads the names gathered so far as one list, so that 等村 at its end holds for all of them. */
    private int @Nullable [] list(int @Nullable [] run, boolean include) {
        if (run != null) {
            new ListReader(draft).read(run[0], run[1], include, null, null);
        }
        return null;
    }

    /** A路、B路以西: the street without a direction bounds the area as the next one does; it is not taken in whole. */
    private boolean isEdgeBeforeEdge(List<int[]> items, int i) {
        int[] item = items.get(i);
        if (i + 1 == items.size()
                || item[1] + 1 != items.get(i + 1)[0]
                || text.plain().charAt(item[1]) != '、') {
            return false;
        }
        String next = Brackets.outside(text.of(items.get(i + 1)[0], items.get(i + 1)[1]));
        boolean bareStreet = NameKinds.of(text.of(item[0], item[1])) == PlaceKind.STREET;
        boolean beyond = next.matches(".*以[东南西北](?!的?[单双]).*") && !next.matches(".*(?:号|单|双)及其?以[东南西北].*");
        return bareStreet && beyond && !AreaReader.isOnStreet(next);
    }

    private int trimEnd(int from, int to) {
        int end = to;
        while (end > from && ",;。、. ".indexOf(text.plain().charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
