package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.ChineseNumber;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Finds where a name ends and what follows it begins, and spells out runs: 柳南一路至七路, 启明一、二、三、四马路. */
final class NameGrammar {

    /**
     * A name with what follows it.
     *
     * @param name the name, or null where the stretch has none and goes on about the place before
     * @param spec what of it is meant
     */
    record Named(@Nullable String name, Spec spec) {}

    private static final String CN = "[一二三四五六七八九十]{1,3}";
    private static final String NUM = "(?:" + CN + "|\\d{1,2})";
    private static final String RUN_UNIT = "(?:[东南西北中]?(?:马路|横路|支路|路|街|巷|弄|段|里|村|条))";
    private static final Pattern RUN = Pattern.compile("^(?<base>.+?)(?<n1>" + NUM + ")(?<u1>" + RUN_UNIT
            + ")?(?:-+|至|到)(?<again>[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]*?)(?<n2>" + NUM + ")(?<unit>" + RUN_UNIT
            + ")$");
    private static final Pattern LISTED =
            Pattern.compile("^(?<base>.+?)(?<list>" + NUM + "(?:[、,和及与]" + NUM + ")+)(?<unit>" + RUN_UNIT + ")$");
    private static final Pattern FORMER = Pattern.compile("^(?:原属?|老|旧)(?=.{2,})");
    private static final Pattern TOWN =
            Pattern.compile("^([\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,4}(?:街道|镇|乡))(?=.{2,}(?:社区|村|居委会|小区))");
    private static final Pattern DISTRICT =
            Pattern.compile("^[\\u3400-\\u9fff]{2,3}(?<![小社园片校新街景库厂矿林一二三四五六七八九十])区(?=.{2,}(?:路|街|大道|巷|弄|胡同)$)");
    private static final Pattern WORD =
            Pattern.compile("(?!不含|不包括|除)[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}A-Z0-9·]{2,30}");

    /** What no name holds: numbers with their unit, words that say how far something goes or what it leaves out. */
    private static final Pattern NO_NAME = Pattern.compile(
            "\\d(?:号(?![\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{1,8}(?:[楼厦苑园城府庭居院区]|公寓|公馆|广场|宿舍|中心))|弄|组|社(?!区)|栋|幢|单元|门$|室|增)"
                    + "|^[之附](?=[\\d号" + ChineseNumber.CHARACTERS
                    + "])|(?:^|[路街道巷条里])[甲乙丙丁]$|^[甲乙丙丁]\\d|^.{2,}至.{2,}|\\d.*[至到]"
                    + "|以[前后上下内外]|^.{2,}除|派位|摇号|学位|统筹|招生|就读|入学|录取|报名|志愿|购房|入户|划[归入片]|^由(?!义)|^与|^自(?!由)|\\d{4}年|秋季|网格|\\d#|[者的]$"
                    + "|^(?:[A-Z]|\\d+|" + CN
                    + ")(?:区|期|座|号楼)$|[至到从]$|(?<!来)自$|^大?院内?$|其余|之间|起至|[单双]号|门牌|号外|[单双奇偶]数|所辖|其他|其它|集体户$|\\d支弄");

    /** Words that tell which part is meant, not another name: (高层), (安置房), (东区). */
    private static final Pattern PART =
            Pattern.compile("^(?:(?:小?高层|多层|别墅|洋房|公寓)(?:住宅|部分)?[区楼]?|[东南西北中新老旧](?:区|院|部|片区?)|[沿临]街.*|门面.*|商铺|商住.*|住宅.*"
                    + "|.*(?:回迁|安置|拆迁|商品|公租|廉租|经适)(?:房|楼|区|户)?|家属[楼区]|其余.*|其他.*)$");

    private static final Pattern SIBLING = Pattern.compile("^" + NUM + "(?<unit>横路|支路|马路|巷|街|路|段|宿舍|家属院|生活区|村|里|条|坊)$");
    private static final Pattern NESTED = Pattern.compile("^(?<outer>(?:" + NUM + "|[A-Z])[期区])(?<inner>.+)$");

    private static final Pattern PART_NAME =
            Pattern.compile("^(?<outer>.{2,}?)(?:" + NUM + "|[A-Z])(?<unit>[期区])(?:[\\u3400-\\u9fff]{2,4}[苑园庭府居轩])?$");

    /** Names are not longer, whatever plane their characters are of. */
    private static final int LONGEST = 60;

    private NameGrammar() {}

    /** The names a run spells out, or none when the words are not a run. */
    static List<String> run(String words) {
        Matcher listed = LISTED.matcher(words);
        if (listed.matches()) {
            List<String> names = new ArrayList<>();
            for (String n : listed.group("list").split("[、,和及与]")) {
                names.add(listed.group("base") + n + listed.group("unit"));
            }
            return names;
        }
        Matcher m = RUN.matcher(words);
        for (int from = 1; from < words.length() && m.matches(); from++) {
            List<String> names = spread(words.substring(0, from - 1), m);
            if (!names.isEmpty()) {
                return names;
            }
            m = RUN.matcher(words.substring(from));
        }
        return List.of();
    }

    private static List<String> spread(String before, Matcher m) {
        String base = before + m.group("base");
        String unit = m.group("unit");
        boolean sameUnit = m.group("u1") == null || m.group("u1").equals(unit);
        boolean numberedLanes =
                unit.equals("弄") && Character.isDigit(m.group("n1").charAt(0));
        int from = ChineseNumber.parse(m.group("n1"));
        int to = ChineseNumber.parse(m.group("n2"));
        if (!sameUnit || numberedLanes || !base.endsWith(m.group("again")) || from < 1 || to <= from || to > 99) {
            return List.of();
        }
        boolean digits = Character.isDigit(m.group("n1").charAt(0));
        List<String> names = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            names.add(base + (digits ? Integer.toString(i) : ChineseNumber.chinese(i)) + unit);
        }
        return names;
    }

    /** 八横路 behind 农林上路一横路 is 农林上路八横路; null when the words are no such sibling. */
    static @Nullable String sibling(String context, String words) {
        Matcher one = SIBLING.matcher(words);
        Matcher other = one.matches()
                ? Pattern.compile("^(.{2,}?)(?:" + NUM + "|头)" + one.group("unit") + "$")
                        .matcher(context)
                : one;
        return one.matches() && other.matches() ? other.group(1) + words : null;
    }

    /** 一期1-8栋, 三区(1-30幢): a part of a part; null when the words are not. */
    static @Nullable Named nested(String context, String words) {
        Matcher m = NESTED.matcher(words);
        if (!m.matches()) {
            return null;
        }
        String name = context + m.group("outer");
        Spec spec = SpecGrammar.read(name, m.group("inner"));
        return spec == null || spec == Spec.WHOLE ? null : new Named(name, spec);
    }

    /** 二期 behind 阳光小区一期1-6栋 is a phase of 阳光小区. */
    static String outer(String context, Spec spec) {
        Parts parts = spec.parts();
        Matcher m = PART_NAME.matcher(context);
        boolean sibling = parts != null && m.matches() && parts.unit().word().equals(m.group("unit"));
        return sibling ? m.group("outer") : context;
    }

    /** The shortest name whose rest is understood as a whole, or null when there is none. */
    static @Nullable Named split(String words, @Nullable String context) {
        if (context != null) {
            String bare = plain(words);
            Spec spec = bare.isEmpty() ? null : SpecGrammar.read(context, bare);
            if (spec != null && spec != Spec.WHOLE) {
                return new Named(null, spec);
            }
        }
        int longest = longestName(words);
        for (int i = 2; i < words.length() && i <= longest; i++) {
            if (mayStartSpec(words, i)) {
                Spec spec = SpecGrammar.read(words.substring(0, i), words.substring(i));
                if (spec != null && isName(words.substring(0, i))) {
                    return new Named(words.substring(0, i), spec);
                }
            }
        }
        return isName(words) ? new Named(words, Spec.WHOLE) : null;
    }

    /** How far a name may reach: up to the first character that no name holds. */
    private static int longestName(String words) {
        int end = 0;
        while (end < words.length() && end < LONGEST && isNameCharacter(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '·';
    }

    /** Whether the words can be the name of a place: not what a number, a stretch or an exception is made of. */
    static boolean isName(String words) {
        return WORD.matcher(words).matches() && !NO_NAME.matcher(words).find() && !Statements.in(words);
    }

    private static boolean mayStartSpec(String words, int at) {
        char before = words.charAt(at - 1);
        char c = words.charAt(at);
        boolean insideNumber = Character.isDigit(before) && Character.isDigit(c);
        boolean letters = c >= 'A' && c <= 'Z' && before >= 'A' && before <= 'Z';
        return !insideNumber && !letters;
    }

    /** Whether the words tell a part of a place and are not another name of it: 高层, 安置房, 东区. */
    static boolean isPart(String words) {
        return PART.matcher(words).matches();
    }

    /** The name without 原, under which it is filed; the full form becomes an alias. */
    static String plain(String name) {
        return FORMER.matcher(name).replaceFirst("");
    }

    /** The town a name begins with (万春镇黄石社区), or null. */
    static @Nullable String town(String name) {
        Matcher m = TOWN.matcher(name);
        return m.find() ? m.group(1) : null;
    }

    /** 西湖区文三路 is 文三路. */
    static String withoutDistrict(String name) {
        return DISTRICT.matcher(name).replaceFirst("");
    }

    /** Files a name: without its town and 原, with both as aliases. */
    static String file(
            Draft draft, String written, @Nullable PlaceKind expected, List<String> aliases, @Nullable String within) {
        String name = plain(written);
        List<String> all = new ArrayList<>(aliases);
        if (!name.equals(written)) {
            all.add(written);
        }
        String street = withoutDistrict(name);
        if (!street.equals(name)) {
            all.add(name);
            name = street;
        }
        String town = town(name);
        if (town != null) {
            all.add(name);
            name = name.substring(town.length());
            draft.place(PlaceKind.SUBDISTRICT, town, List.of(), null);
        }
        String ending = expected == PlaceKind.COMMUNITY ? "社区" : expected == PlaceKind.VILLAGE ? "村" : "";
        if (NameKinds.of(name) == PlaceKind.LANDMARK && draft.endingIsShared && !ending.isEmpty()) {
            all.add(name);
            name += ending;
        }
        if (name.endsWith("社区居民委员会") || name.endsWith("社区居委会")) {
            all.add(name);
            name = name.substring(0, name.lastIndexOf("居"));
        }
        PlaceKind kind = NameKinds.of(name);
        draft.place(
                expected != null && kind == PlaceKind.LANDMARK ? expected : kind,
                name,
                all,
                town == null ? (name.equals(within) ? null : within) : town);
        return name;
    }
}
