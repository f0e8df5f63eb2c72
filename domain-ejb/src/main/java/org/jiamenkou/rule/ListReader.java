package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.ChineseNumber;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Reads a list: cuts it where items end, keeps 一、二、三、四马路 together, gathers edges into one area. */
final class ListReader {

    private static final Pattern AND =
            Pattern.compile("(?<=[路街巷道村苑园城区楼号组栋社界处院厦童女生)]|单号|双号)(?:以及|及其|及(?!其?以)|和(?!平)|与)(?=.{2})");
    private static final Pattern ET_CETERA = Pattern.compile(
            "等(?<kind>小区|村|社区|楼盘|单位|路段|街巷|道路|路|处)?(?:部分)?(?:[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{0,6}(?:儿童|子女))?$");
    private static final Pattern INDOORS = Pattern.compile("\\d(?:单元|门|室|层|网格)");
    private static final Pattern HEADING =
            Pattern.compile("^(?<name>[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}A-Z0-9]{1,20}):");

    private static final Pattern TOWN = Pattern.compile("^(?<name>[\\u3400-\\u9fff]{2,8}(?:街道|镇|乡)):(?=[^:]+$)");
    /** Words before a colon that announce a list and name nothing. */
    private static final Pattern INTRODUCTION = Pattern.compile("(?:另|还|其中|主要|具体)?(?:含有?|包括|包含)|另有?|此外|以及|其中|具体[为是]?");

    private static final Pattern HOLDS_DOORS = Pattern.compile("[号院之附]");
    private static final Pattern SIGN = Pattern.compile("\\d+#");
    private static final Pattern LEAVES_OUT = Pattern.compile("[^()]{2,}(?:除[^外()]+|(?:不含|不包括|不包含)[^()]+)");

    /** Enumerations that share one unit are not longer. */
    private static final int LONGEST = 400;

    private final Draft draft;

    ListReader(Draft draft) {
        this.draft = draft;
    }

    /** Reads [from, to); true when every item is understood. */
    boolean read(int from, int to, boolean include, @Nullable PlaceKind expected, @Nullable String within) {
        int start = heading(from, to);
        PlaceKind kind = etCetera(start, to, expected);
        draft.endingIsShared = kind != expected;
        draft.vagueList = kind != expected && draft.text.of(start, to).matches(".*等.{0,3}部分.*");
        List<int[]> areas = new ArrayList<>();
        ItemReader reader = new ItemReader(draft);
        boolean all = true;
        List<int[]> items = items(draft.text, start, to);
        for (int i = 0; i < items.size(); i++) {
            int[] item = items.get(i);
            int at = town(BracketReader.afterOrigin(draft.text, item[0], item[1]), item[1]);
            draft.text.markRead(item[0], at);
            PlaceKind shared = kind == null ? SharedEnding.of(draft.text, items, i) : null;
            draft.endingIsShared = shared != null || kind != expected;
            all &= item(reader, at, item[1], include, shared == null ? kind : shared, within, areas);
        }
        draft.vagueList = false;
        draft.endingIsShared = false;
        if (!areas.isEmpty()) {
            new AreaReader(draft).read(areas, include, null);
        }
        return all;
    }

    private boolean item(
            ItemReader reader,
            int from,
            int to,
            boolean include,
            @Nullable PlaceKind kind,
            @Nullable String within,
            List<int[]> areas) {
        if (SentenceText.isEndless(from, to)) {
            return false;
        }
        String words = Brackets.outside(draft.text.of(from, to));
        if (words.startsWith("该") && draft.lastEdge != null) {
            NameGrammar.file(draft, draft.lastEdge, kind, List.of(), within);
            draft.rule(include, draft.lastEdge, Spec.WHOLE, Draft.Scope.PLAIN, from, to);
            return true;
        }
        if (!AreaGrammar.isArea(words) && new Phrases(draft).persons(from, to, false)) {
            return true;
        }
        if (!AreaGrammar.isArea(words) || AreaReader.isOnStreet(words)) {
            if (reader.read(from, to, include, kind, within)) {
                return true;
            }
            List<int[]> smaller = Brackets.split(draft.text.plain(), from, to, "、");
            boolean read = smaller.size() > 1
                    && !INDOORS.matcher(words).find()
                    && allOf(reader, smaller, include, kind, within);
            if (!read && include) {
                new UnreadDoors(draft).holdBack(from, to);
            }
            return read;
        }
        if (draft.context != null && AreaReader.isInGroup(words)) {
            new AreaReader(draft).read(List.of(new int[] {from, to}), include, draft.context);
            return true;
        }
        areas.add(new int[] {from, to});
        return true;
    }

    private static boolean allOf(
            ItemReader reader, List<int[]> items, boolean include, @Nullable PlaceKind kind, @Nullable String within) {
        boolean all = true;
        for (int[] item : items) {
            all &= reader.read(item[0], item[1], include, kind, within);
        }
        return all;
    }

    /** 复兴路:2-1、5 — the name before the colon is what the list is about. */
    private int heading(int from, int to) {
        Matcher m = draft.text.matcher(HEADING, from, to);
        if (!m.find() || m.end() >= to) {
            return from;
        }
        if (INTRODUCTION.matcher(m.group("name")).matches()) {
            draft.text.markRead(from, m.end());
            return m.end();
        }
        if (m.group("name").length() < 2) {
            return from;
        }
        draft.context = NameGrammar.file(draft, m.group("name"), null, List.of(), null);
        draft.text.markRead(from, m.end());
        return m.end();
    }

    /** 中山街道:红旗社区 in the middle of a list: the town only says where the community lies. */
    private int town(int from, int to) {
        Matcher m = draft.text.matcher(TOWN, from, to);
        if (!m.find() || m.end() >= to) {
            return from;
        }
        draft.place(PlaceKind.SUBDISTRICT, m.group("name"), List.of(), null);
        return m.end();
    }

    private @Nullable PlaceKind etCetera(int from, int to, @Nullable PlaceKind expected) {
        Matcher m = draft.text.matcher(ET_CETERA, from, to);
        if (!m.find() || m.group("kind") == null) {
            return expected;
        }
        return switch (m.group("kind")) {
            case "村" -> PlaceKind.VILLAGE;
            case "社区" -> PlaceKind.COMMUNITY;
            case "街巷", "道路", "路" -> PlaceKind.STREET;
            case "小区", "楼盘" -> PlaceKind.COMPOUND;
            default -> PlaceKind.LANDMARK;
        };
    }

    /** The items of [from, to): cut at 、 , ; and 及, but not inside brackets or enumerations that share one unit. */
    static List<int[]> items(SentenceText text, int from, int to) {
        List<int[]> items = new ArrayList<>();
        for (int[] clause : Brackets.split(text.plain(), from, to, ",;。")) {
            for (int[] part : Brackets.split(text.plain(), clause[0], clause[1], "、")) {
                if (!items.isEmpty() && sharesUnit(text, items.get(items.size() - 1), part)) {
                    items.get(items.size() - 1)[1] = part[1];
                } else {
                    items.add(part);
                    joinBuildings(text, items);
                }
            }
        }
        return items.stream().flatMap(item -> atAnd(text, item).stream()).toList();
    }

    /** Whether the item ends in a bare label and the next begins with one: 1、3组; 一、二马路; 99、158号. */
    private static boolean sharesUnit(SentenceText text, int[] before, int[] after) {
        if (before[1] + 1 != after[0] || text.plain().charAt(before[1]) != '、') {
            return false;
        }
        if (before[1] - before[0] > LONGEST) {
            return false;
        }
        String plain = text.plain();
        boolean labelled = isLabel(plain.charAt(after[0]));
        boolean sub = "之附".indexOf(plain.charAt(after[0])) >= 0
                && after[0] + 1 < after[1]
                && isLabel(plain.charAt(after[0] + 1));
        String item = text.of(before[0], before[1]);
        if (sub && HOLDS_DOORS.matcher(item).find()) {
            return true;
        }
        if (item.endsWith("#") && SIGN.matcher(text.of(after[0], after[1])).lookingAt()) {
            return true;
        }
        boolean leavesOut = item.indexOf('除') > 0 || item.indexOf("不含") > 0 || item.indexOf("不包") > 0;
        if (leavesOut && LEAVES_OUT.matcher(item).matches()) {
            return true;
        }
        return labelled && isLabel(item.charAt(item.length() - 1));
    }

    private static boolean isLabel(char c) {
        return Character.isDigit(c) || c >= 'A' && c <= 'Z' || ChineseNumber.CHARACTERS.indexOf(c) >= 0;
    }

    /** 2号、8号、9号楼: the last unit tells that all of them are buildings. */
    private static void joinBuildings(SentenceText text, List<int[]> items) {
        int[] last = items.get(items.size() - 1);
        boolean building = text.of(last[0], last[1]).matches("\\d+号楼.*");
        while (building && items.size() > 1) {
            int[] before = items.get(items.size() - 2);
            building = before[1] + 1 == last[0] && text.of(before[0], before[1]).matches(".*\\d+号");
            if (building) {
                before[1] = last[1];
                items.remove(items.size() - 1);
                last = before;
            }
        }
    }

    private static List<int[]> atAnd(SentenceText text, int[] item) {
        Matcher m = text.matcher(AND, item[0], item[1]);
        List<int[]> parts = new ArrayList<>();
        int start = item[0];
        while (m.find()) {
            if (depth(text.of(item[0], m.start())) == 0
                    && (m.group().equals("以及") || !isEdges(text, start, m, item[1]))) {
                parts.add(new int[] {start, m.start()});
                text.markRead(m.start(), m.end());
                start = m.end();
            }
        }
        parts.add(new int[] {start, item[1]});
        return parts;
    }

    /** 天门河与铁路, 解放路与建设路交汇处以南: the word joins edges, not items. */
    private static boolean isEdges(SentenceText text, int from, Matcher and, int to) {
        return AreaGrammar.isArea(text.of(from, and.start()))
                || text.of(and.end(), to).matches("(?!\\d+号).*(?:交[汇叉界]|以[东南西北]).*");
    }

    private static int depth(String text) {
        return (int) (text.chars().filter(c -> c == '(').count()
                - text.chars().filter(c -> c == ')').count());
    }

    /** The names on edges, each filed as a place of its own. */
    static List<String> fileEdges(Draft draft, String words) {
        List<String> edges = AreaGrammar.edges(words).stream()
                .map(NameGrammar::withoutDistrict)
                .toList();
        for (String edge : edges) {
            int equals = edge.indexOf('=');
            if (equals > 0) {
                String street = edge.substring(0, equals).replaceAll("\\d+号$", "");
                draft.place(NameKinds.of(street), street, List.of(), null);
                draft.place(PlaceKind.LANDMARK, edge.substring(equals + 1), List.of(), street);
            } else {
                draft.place(NameKinds.of(edge), edge, List.of(), null);
                draft.lastEdge = edge;
            }
        }
        return edges;
    }
}
