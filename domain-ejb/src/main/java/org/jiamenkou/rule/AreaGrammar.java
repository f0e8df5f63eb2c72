package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that describe an area by its edges: boxes (东至…南至…), half-planes (…以东), rings, lines, segments, sides. The
 * area itself is drawn by staff; here its edges get names.
 */
final class AreaGrammar {

    private static final String DIR = "[东南西北]";
    private static final Pattern AREA = Pattern.compile(
            "以" + DIR + "|^\\W*" + DIR + "(?:面|边|侧)?:?(?:至|到|起|以|为|沿|与|邻|抵|:)"
                    + "|为界|一线|围成|区域|范围|交界|分界|划分线|" + DIR
                    + "一?侧|两侧|沿线|沿河|全线|→|围合|合围|(?:口|处|桥|侧|间)一段$|从.+至|路口至|口至|半部分|附近|靠近|"
                    + "界$|折向|街心|地段$|" + DIR + "(?:面|边).*以" + DIR
                    + "|[桥口院厂][东南西北]?至|[路街][^路街]{0,2}至.*[路街]段$|地区$|至(?!第?\\d+号?止).*[止口桥]$|[路街道巷桥口河][东南西北]?端?至(?![东南西北]?[一二三四五六七八九十\\d]).{2,}$|^从.*至|路口$");
    private static final Pattern WHOLE_BLOCK =
            Pattern.compile("一线|围成|划分线|→|折向|^" + DIR + "(?:面|边|:).*以" + DIR + "$|以" + DIR + "(?:的?单号|的?双号).*-");
    private static final Pattern CLOSED_IN = Pattern.compile("(?:围合|合围|所围)(?:成?的?(?:区域|范围|地块|小区|片区).*)?$");
    private static final Pattern BOX_SIDE = Pattern.compile("^" + DIR + "(?:面|边)?:?(?:至|到|起|以(?!" + DIR + "))");
    private static final Pattern OPPOSITE = Pattern.compile("^(?:东(?=.+以西)|西(?=.+以东)|南(?=.+以北)|北(?=.+以南))");
    private static final Pattern LEAD =
            Pattern.compile("^(?:" + DIR + "(?:面|边|侧)?:?(?:至|到|起|以|为|抵|邻|接|沿(?![江河海湖滩])|与|:)+|" + DIR + "(?:面|边):?)");
    private static final Pattern CUT =
            Pattern.compile("[-、,;…→:()]+|(?<=[路街道河江桥口处站场院厂村])(?:南|北|西|东)?再?(?:与|至|到|从|往|沿|折)|^从|^沿(?![江河海湖])|(?<!以)(?="
                    + DIR + "至)|起?沿(?![江河海湖])|以" + DIR + "(?:至|到)|(?<=[路街])[东南西北]端|[东南西北]侧(?=从)");
    private static final Pattern NOISE = Pattern.compile(
            "以" + DIR + "+.*$|(?:往|折|向|延伸)" + DIR + "?.*$|为界.*$|街心|交叉口|交汇处|丁字路?口|一线.*$|一段|全线.*$" + "|" + DIR + "?"
                    + "一?侧.*$|两侧.*$|(?:及)?(?:三角形)?区域.*$|范围.*$|交界.*$|南北$|之间.*$|^所|^即|起$|止$|东界$|西界$|南界$|北界$|^(?:至|到|从|自(?!由)|沿|与|由|往)(?![江河])|(?<=[路街])路?口$|(?<=[路河街道])段$|^以");
    private static final Pattern DOOR = Pattern.compile("^(.{2,}?)(?:单号|双号)?(\\d+)号.*$");
    private static final Pattern SIDED = Pattern.compile("^(.{2,}?)(?:的?(?:单号|双号)|" + DIR + "(?:段|面))$");

    private AreaGrammar() {}

    /** Whether the words, brackets left aside, speak of an area. */
    static boolean isArea(String words) {
        return !SentenceText.isEndless(0, words.length()) && AREA.matcher(words).find();
    }

    /** Whether the words begin as one side of a box does: 西至…, 东起…; what is listed behind is edges too. */
    static boolean startsBox(String words) {
        return BOX_SIDE.matcher(words).find();
    }

    /** Whether a clause behind a semicolon is another side of the box before it. */
    static boolean goesOn(String words) {
        return startsBox(words) || OPPOSITE.matcher(words).find();
    }

    /** Whether everything in the clause is an edge of one area: a side of a box, or streets that close one in. */
    static boolean isBoxed(String words) {
        return startsBox(words) || CLOSED_IN.matcher(Brackets.outside(words)).find();
    }

    /** Whether a whole block is one line of edges, whatever commas it holds. */
    static boolean isOneArea(String words) {
        return WHOLE_BLOCK.matcher(words).find();
    }

    /**
     * The names on the edges: streets, rivers, landmarks; a landmark that stands for a house number is written
     * {@code 东城街107号=东华宾馆}.
     */
    static List<String> edges(String words) {
        Set<String> names = new LinkedHashSet<>();
        String[] street = {""};
        boolean box = isBox(words);
        for (String part : words.split("(?<=以" + DIR + ")[,;、-]+")) {
            String led = LEAD.matcher(part).replaceFirst("");
            String clean = box && led.equals(part) ? OPPOSITE.matcher(part).replaceFirst("") : led;
            glosses(clean, street, names);
            for (String piece : CUT.split(Brackets.outside(clean))) {
                name(piece, street, names);
            }
        }
        return new ArrayList<>(names);
    }

    /** Whether every clause begins with its side of the box: 东濑江桥以西;南平陵西路以北;北南河以南. */
    private static boolean isBox(String words) {
        List<String> clauses = List.of(words.split("[,;]+"));
        return clauses.size() >= 3
                && clauses.stream().allMatch(clause -> OPPOSITE.matcher(clause).find());
    }

    private static void glosses(String words, String[] street, Set<String> names) {
        Matcher m = Pattern.compile("([^()、,;-]*?)(\\d+)号\\(([^()]+)\\)").matcher(words);
        while (m.find()) {
            String before = m.group(1).replaceAll("(?:单号|双号)$", "");
            street[0] = before.length() >= 2 ? before : street[0];
            if (!street[0].isEmpty() && !m.group(3).matches("不?含.*|包括.*")) {
                for (String landmark : m.group(3).split("[、,]")) {
                    names.add(street[0] + m.group(2) + "号=" + landmark.replaceAll("口$|门市$", ""));
                }
            }
        }
    }

    private static String clean(String piece) {
        return NOISE.matcher(piece).replaceAll("");
    }

    private static void name(String piece, String[] street, Set<String> names) {
        String name = LEAD.matcher(clean(clean(piece))).replaceFirst("");
        Matcher door = DOOR.matcher(name);
        if (door.matches()) {
            name = door.group(1);
            street[0] = name;
        }
        Matcher sided = SIDED.matcher(name);
        name = sided.matches() ? sided.group(1) : name;
        if (name.matches("[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}A-Z0-9]{2,14}")
                && !name.matches("(?:单|双)号?.*|\\d+(?:号.*)?|.*(?:部分|除外|附近|居住).*|" + DIR + "{1,2}")) {
            names.add(name);
        }
    }
}
