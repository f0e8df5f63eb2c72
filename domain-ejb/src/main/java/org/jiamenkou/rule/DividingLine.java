package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.PlaceKind;

/**
 * Sentences that give two sides of one line to two zones: 「以畔山御景小区为划分线,以南为三小,以北为实验小学」,
 * 「以…为分界线,以东鹰峰和源峰社区为第一片区,以西…为第二片区」.
 */
final class DividingLine {

    private static final Pattern FORM = Pattern.compile("^(?<half>.*?)[,:]?以(?<line>.+?)为(?:分界线|划分线|界线?),"
            + "(?<sides>以[东南西北][^,]*?为[^,]+(?:,以[东南西北][^,]*?为[^,]+)+)$");
    private static final Pattern SIDE =
            Pattern.compile("以(?<dir>[东南西北])(?<list>[^,]*?)(?:\\((?<with>[^)]*)\\))?为(?<zone>[^,]+)");

    private DividingLine() {}

    /** One draft for each side, the zone's name beside it; none when the sentence has another shape. */
    static List<Side> read(SentenceText text, SchoolNames schools) {
        Matcher m = text.matcher(FORM, 0, text.length());
        if (!m.matches()) {
            return List.of();
        }
        List<Side> sides = new ArrayList<>();
        Matcher side = text.matcher(SIDE, m.start("sides"), m.end("sides"));
        while (side.find()) {
            Draft draft = new Draft(text);
            String words = m.group("half") + "," + m.group("line") + "以" + side.group("dir");
            side(draft, side, ListReader.fileEdges(draft, words));
            String zone = schools.resolve(side.group("zone"));
            sides.add(new Side(zone == null ? side.group("zone") : zone, draft));
        }
        text.markRead(0, text.length());
        return sides;
    }

    private static void side(Draft draft, Matcher side, List<String> edges) {
        if (side.group("list").isEmpty()) {
            draft.area(RuleKind.AREA, true, null, Spec.WHOLE, edges, Draft.Scope.PLAIN, side.start(), side.end());
        }
        for (String name : side.group("list").split("[、和及]")) {
            if (name.length() >= 2) {
                String community = name.endsWith("社区") ? name : name + "社区";
                NameGrammar.file(draft, community, PlaceKind.COMMUNITY, List.of(), null);
                draft.area(
                        RuleKind.AREA, true, community, Spec.WHOLE, edges, Draft.Scope.PLAIN, side.start(), side.end());
            }
        }
        if (side.group("with") != null) {
            int from = side.start("with") + (side.group("with").startsWith("含") ? 1 : 0);
            new ListReader(draft).read(from, side.end("with"), true, PlaceKind.COMPOUND, null);
        }
    }

    /** One side of the line: the zone it belongs to and what was read. */
    record Side(String zone, Draft draft) {}
}
