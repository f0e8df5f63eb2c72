package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiamenkou.address.ChineseNumber;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * What follows a name: numbers, one side, lanes (弄), a yard (大院), groups, buildings, phases, sections, or words that
 * mean all of it.
 */
final class SpecGrammar {

    private static final String CN = "[" + ChineseNumber.CHARACTERS + "]{1,4}";
    private static final String LABEL = "(?:[A-Z]?\\d{1,4}|" + CN + "|[A-Z])";
    private static final String LABELS = LABEL + "(?:(?:组|社|队|号楼|#|栋|幢|座|期|区)?(?:-+|至|到)第?" + LABEL + ")?";
    private static final Pattern WHOLE = Pattern.compile(
            "^(?:全村|全社区|全镇|全部|全段|全路段?|全线|全境|全|整条|整个?|全弄|全域|全街|全巷|所有门牌号?|(?:共|全部)?[\\d一二三四五六七八九十]{1,3}个(?:村民小组|居民小组|小组|[组社队]|自然村)|沿线|辖区|所辖区域|区域内|范围内?)?(?:的?所有)?(?:居民|住户|户籍)?(?:区域)?$");
    private static final Pattern PARTS = Pattern.compile("^第?(?<labels>" + LABELS + "(?:[、,和及与]第?" + LABELS
            + ")*)(?<unit>村民小组|居民小组|小组|组|社|生产队|小队|队|号楼|#楼|楼|栋楼?|幢楼?|座|期|区)(?<inner>.*)$");
    private static final Pattern REPEATED = Pattern.compile(
            "^(?:" + LABEL + "(?:组|社|队|号楼|号|栋|幢|座|期|区)[、,和及与]?)+" + LABEL + "(?<unit>组|社|队|号楼|栋|幢|座|期|区)$");
    private static final Pattern OPEN = Pattern.compile("^第?(?<letter>[A-Z]?)(?<n>\\d{1,3}|" + CN
            + ")(?<unit>组|社|号楼|#楼?|栋|幢|座|期)(?:〔含[^〕]{0,8}〕)?及?(?:以|之)(?<dir>后|前|上|下)(?:的?各?[组社栋幢期])?$");
    private static final Pattern SIDED_PARTS =
            Pattern.compile("^(?<all>.+(?:号楼|栋|幢|座))?的?[(]?(?<side>[单双奇偶])数的?(?:号楼|楼栋|楼|栋|幢|座)?[)]?$");
    private static final Pattern COUNT = Pattern.compile("(?<=号楼)\\d+[栋幢]$");
    private static final Pattern SHARPS = Pattern.compile("\\d{1,3}#(?:[、,至到-]+\\d{1,3}#)*楼?");
    private static final Pattern DOOR_SIGN = Pattern.compile("#(?!楼)");
    private static final Pattern LETTERS = Pattern.compile("^[A-Z](?:[、,和及与-][A-Z])+$");
    private static final Pattern LANE = Pattern.compile(
            "^(?<lanes>\\d{1,5}(?:(?:[弄]?(?:-+|至|到)|[弄]?[、,])\\d{1,5})*)弄(?<open>及?以[前后上下内]|之[前后]|起)?(?:[(]?(?<side>单|双)号?弄?[)]?)?(?<inner>.*)$");
    private static final Pattern YARD =
            Pattern.compile("^(?<n>\\d{1,5}(?:号?院?(?:-+|至|到|、)\\d{1,5})*)号?大?院(?:内)?的?(?<inner>.*)$");
    private static final Pattern ALL_ALONG = Pattern.compile("^(?:全路段?|全段|全线|全条|整条|沿线)(?=[单双])");
    private static final Pattern FROM = Pattern.compile("^(?:从|自|由)(?=第?\\d{1,5}号?起?(?:-+|至|到))");
    private static final Pattern SIDE_OF_PLACE = Pattern.compile("^(?<label>[东南西北中][东南西北]?)(?:片区?|部|区)$");
    private static final Pattern BARE_LIST = Pattern.compile("[" + ChineseNumber.CHARACTERS + "至到、-]+");
    private static final Pattern BARE = Pattern.compile("[" + ChineseNumber.CHARACTERS + "]+(?=[、至到-]|$)");
    private static final Pattern ANNEXES = Pattern.compile("[之附]");

    /** No place counts more groups or buildings. */
    private static final int LAST_PART = 300;

    private SpecGrammar() {}

    /** What a stretch behind {@code name} means, or null when it is not understood as a whole. */
    static @Nullable Spec read(String name, String written) {
        boolean doors = written.indexOf('#') > 0 && NameKinds.of(name) == PlaceKind.STREET;
        String text = doors ? DOOR_SIGN.matcher(written).replaceAll("号") : written;
        if (WHOLE.matcher(text).matches()) {
            return Spec.WHOLE;
        }
        Parity side = NumberGrammar.side(ALL_ALONG.matcher(text).replaceFirst(""));
        if (side != null) {
            return Spec.side(side);
        }
        Spec lane = lane(text);
        if (lane != null) {
            return lane;
        }
        Spec yard = yard(text);
        if (yard != null) {
            return yard;
        }
        Spec parts = parts(text);
        if (parts != null) {
            return parts;
        }
        Matcher section = SIDE_OF_PLACE.matcher(text);
        if (section.matches() && name.matches(".*(?:社区|村|居委会)")) {
            return section(section);
        }
        return NumberGrammar.read(FROM.matcher(text).replaceFirst(""));
    }

    /** What a bracket behind {@code name} means: there (东区) is the east of a compound too. */
    static @Nullable Spec bracketed(String name, String text) {
        Matcher section = SIDE_OF_PLACE.matcher(text);
        boolean compound = NameKinds.of(name) != PlaceKind.STREET;
        return compound && section.matches() ? section(section) : read(name, text);
    }

    private static Spec section(Matcher side) {
        return Spec.parts(new Parts(PartUnit.SECTION, List.of(side.group("label"))), NumberSet.ALL);
    }

    private static @Nullable Spec lane(String text) {
        Matcher m = LANE.matcher(text);
        if (!m.matches()) {
            return null;
        }
        String open = m.group("open") == null ? "" : m.group("open");
        Spec lanes = NumberGrammar.read(m.group("lanes").replace("弄", "号") + "号" + open);
        NumberSet inner = inner(m.group("inner"));
        if (lanes == null || inner == null) {
            return null;
        }
        Spec spec = new Spec(RuleKind.LANE, lanes.numbers(), inner, null, null);
        return m.group("side") == null ? spec : spec.on(m.group("side").equals("单") ? Parity.ODD : Parity.EVEN);
    }

    private static @Nullable Spec yard(String text) {
        Matcher m = YARD.matcher(text);
        if (!m.matches()) {
            return null;
        }
        Spec number = NumberGrammar.read(m.group("n").replace("院", "") + "号");
        Spec buildings = parts(m.group("inner"));
        if (number != null && buildings != null && buildings.parts() != null) {
            boolean building = buildings.parts().unit() == PartUnit.BUILDING;
            return building
                    ? new Spec(RuleKind.YARD, number.numbers(), buildings.inner(), buildings.parts(), null)
                    : null;
        }
        NumberSet inner = inner(ANNEXES.matcher(m.group("inner")).replaceAll(""));
        return number == null || inner == null ? null : new Spec(RuleKind.YARD, number.numbers(), inner, null, null);
    }

    private static @Nullable NumberSet inner(String text) {
        if (WHOLE.matcher(text).matches()) {
            return NumberSet.ALL;
        }
        Parity side = NumberGrammar.side(text);
        if (side != null) {
            return NumberSet.of(NumberRange.all(side));
        }
        String numbered = BARE_LIST.matcher(text).matches() ? BARE.matcher(text).replaceAll("$0号") : text;
        Spec numbers = NumberGrammar.read(numbered);
        return numbers == null ? null : numbers.numbers();
    }

    private static @Nullable Spec parts(String written) {
        String text = SHARPS.matcher(written).matches()
                ? written.replaceAll("#楼?$", "栋").replace("#", "")
                : written;
        Parts stairs = StairGrammar.read(text);
        if (stairs != null) {
            return Spec.parts(stairs, NumberSet.ALL);
        }
        if (LETTERS.matcher(text).matches()) {
            return Spec.parts(new Parts(PartUnit.SECTION, labels(text)), NumberSet.ALL);
        }
        Spec sided = sided(text);
        if (sided != null) {
            return sided;
        }
        Matcher repeated = REPEATED.matcher(COUNT.matcher(text).replaceFirst(""));
        if (repeated.matches()) {
            return Spec.parts(new Parts(unit(repeated.group("unit")), labels(repeated.group())), NumberSet.ALL);
        }
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            return Spec.parts(new Parts(unit(open.group("unit")), openLabels(open)), NumberSet.ALL);
        }
        Matcher m = PARTS.matcher(text);
        if (!m.matches()) {
            return null;
        }
        List<String> labels = labels(m.group("labels"));
        boolean torn = Stream.of(m.group("labels").split("[、,和及与]"))
                .anyMatch(item -> labels(item).isEmpty());
        NumberSet inner = inner(m.group("inner"));
        if (torn || inner == null) {
            return null;
        }
        return Spec.parts(new Parts(unit(m.group("unit")), labels), inner);
    }

    /** 1-10栋单数栋, 双数栋: every other building. */
    private static @Nullable Spec sided(String text) {
        Matcher m = SIDED_PARTS.matcher(text);
        Spec all = m.matches() ? parts(m.group("all") == null ? "1-" + LAST_PART + "栋" : m.group("all")) : null;
        if (all == null || all.parts() == null || !all.inner().isAll()) {
            return null;
        }
        boolean odd = "单奇".contains(m.group("side"));
        List<String> labels = all.parts().labels().stream()
                .filter(label -> label.matches("\\d+") && (Integer.parseInt(label) % 2 == 1) == odd)
                .toList();
        return labels.isEmpty() ? null : Spec.parts(new Parts(all.parts().unit(), labels), NumberSet.ALL);
    }

    /** 9栋以后 is 9栋 and every later one, 9栋以前 is 9栋 and every earlier one, as with house numbers. */
    private static List<String> openLabels(Matcher open) {
        int named = ChineseNumber.parse(open.group("n"));
        boolean later = "后上".contains(open.group("dir"));
        return IntStream.rangeClosed(later ? named : 1, later ? Math.max(named, LAST_PART) : named)
                .mapToObj(number -> open.group("letter") + number)
                .toList();
    }

    private static PartUnit unit(String word) {
        return switch (word) {
            case "期" -> PartUnit.PHASE;
            case "区" -> PartUnit.SECTION;
            case "号楼", "#楼", "#", "楼", "栋", "栋楼", "幢", "幢楼", "座" -> PartUnit.BUILDING;
            default -> PartUnit.GROUP;
        };
    }

    /** The labels of 1至3、5 or A、B, ranges spelled out; numbers in digits. */
    static List<String> labels(String text) {
        List<String> labels = new ArrayList<>();
        for (String item : text.split("[、,和及与]")) {
            String[] ends =
                    item.replaceAll("小队|组|社|队|号楼|号|栋|幢|座|期|区|第|单元|门|网格", "").split("-+|至|到");
            String from = label(ends[0]);
            String to = label(ends[ends.length - 1]);
            if (from.equals(to)) {
                labels.add(from);
            } else {
                spread(from, to, labels);
            }
        }
        return labels;
    }

    private static void spread(String from, String to, List<String> labels) {
        if (Character.isDigit(from.charAt(0)) && Character.isDigit(to.charAt(0))) {
            int first = Math.min(Integer.parseInt(from), Integer.parseInt(to));
            int last = Math.max(Integer.parseInt(from), Integer.parseInt(to));
            for (int i = first; i <= last && i < first + 1000; i++) {
                labels.add(Integer.toString(i));
            }
        } else if (from.length() > 1 || to.length() > 1) {
            lettered(from, to, labels);
        } else {
            for (char c = from.charAt(0); c <= to.charAt(0); c++) {
                labels.add(String.valueOf(c));
            }
        }
    }

    /** A1 to A5; ends of two letters, or of none on one side, count nothing. */
    private static void lettered(String from, String to, List<String> labels) {
        String last = Character.isDigit(to.charAt(0)) ? from.charAt(0) + to : to;
        boolean counted = from.length() > 1 && last.length() > 1 && from.charAt(0) == last.charAt(0);
        if (counted && !Character.isDigit(from.charAt(0))) {
            List<String> numbers = new ArrayList<>();
            spread(from.substring(1), last.substring(1), numbers);
            numbers.forEach(number -> labels.add(from.charAt(0) + number));
        }
    }

    private static String label(String word) {
        int number = ChineseNumber.parse(word);
        return number < 0 ? word : Integer.toString(number);
    }
}
