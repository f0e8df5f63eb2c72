package org.jiamenkou.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.SchoolYear;

/** Sentences with a shape of their own: relocated villages, feeder schools, persons, conditions, two schools' choice. */
final class Phrases {

    private static final Pattern MOVED = Pattern.compile("^(?<old>[^,]+?)已?(?:整体)?搬迁[至到](?<now>[^,]+)(?<rest>,.*)?$");
    private static final Pattern CHOOSE = Pattern.compile(".*可(?:以)?(?:自愿|自主)?(?:到|选择|选).*(?:就读|入学|校区|学校|报名).*");
    private static final Pattern RELOCATED =
            Pattern.compile("^(?<item>.+?)为[^,]*(?:拆迁|安置|回迁)[^,]*,?可以?(?:到|选择).*(?:就读|入学)$");
    private static final Pattern CONDITION = Pattern.compile("^(?<item>[^,]+?)在[^,]*(?:建成|投用|启用|开办)前.*$");
    private static final Pattern SINCE =
            Pattern.compile("^(?:自|从)?(?<year>20\\d\\d)年(?:秋季|春季|\\d{1,2}月)?(?:学期)?(?:开始|起)(?:招收|新增|增加|纳入)?");
    private static final Pattern SHARED =
            Pattern.compile("(?:作为|为)?(?:[两三四]所?(?:学)?校)?(?:的)?(?:共同|公共|共享)(?:学区|施教区|片区)$");
    private static final Pattern NOT = Pattern.compile("(?:不包括|不含|不在内|除外)$");
    private static final Pattern GRADUATES =
            Pattern.compile("^(?<schools>[^,;]+?)(?<from>(?:校区)?(?:应届)?毕业(?:生|学生))(?:以及|及|和|、)?(?<rest>.*)$");
    private static final Pattern PERSONS = Pattern.compile(
            "^(?:(?<there>在该[^、]{2,12}?内)|(?<where>[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,8}(?:新区|小区|社区|村|镇)))?(?:(?:符合|自愿|政策|引进|现役|优抚|进城|外来|随迁|拆迁|购房|租房|务工|经商|租住|投资|失地|农民工|城镇户口).*"
                    + "(?:子女|儿童|人员|学生|户|者|居住|户口))$");
    private static final Pattern VAGUE_CHOICE = Pattern.compile("^(?:(?:\\(\\d+\\))+范围.*|靠近(?<near>[^的]+)的.*)选择.*$");
    private static final Pattern HERE = Pattern.compile("^(?<list>.+?)(?<!不|不再)(?:为|属于?)本(?:学区|施教区|校)(?:范围)?$");

    private final Draft draft;

    Phrases(Draft draft) {
        this.draft = draft;
    }

    /** Reads the stretch when it has one of the shapes; false, and nothing noted, when it has none. */
    boolean read(int from, int to) {
        return !SentenceText.isEndless(from, to) && shaped(from, to);
    }

    private boolean shaped(int from, int to) {
        return moved(from, to)
                || relocated(from, to)
                || conditional(from, to)
                || graduates(from, to)
                || vagueChoice(from, to)
                || here(from, to);
    }

    /** 2023年秋季开始: takes the words off, returns where the rest begins. */
    int since(int from, int to) {
        Matcher m = draft.text.matcher(SINCE, from, to);
        if (!m.find()) {
            return from;
        }
        draft.from = SchoolYear.parse(m.group("year"));
        draft.text.markRead(from, m.end());
        return m.end();
    }

    /** 作为两校共同学区: takes the words off the end, returns where they began. */
    int shared(int from, int to) {
        return cutEnd(SHARED, from, to, () -> draft.mode = ZoneMode.CHOICE);
    }

    /** …不包括 at the end: returns where the word begins, or {@code to} when the stretch is taken in. */
    int negated(int from, int to) {
        return draft.text.plain().charAt(to - 1) == ')' ? to : cutEnd(NOT, from, to, () -> {});
    }

    /** Whether the words are a class of persons and nothing else; then they are noted. */
    boolean persons(int from, int to, boolean besideAnArea) {
        Matcher m = draft.text.matcher(PERSONS, from, to);
        if (!m.find()) {
            return false;
        }
        if (besideAnArea) {
            draft.text.markRead(from, to);
            return true;
        }
        String words = draft.text.of(from, to);
        if (m.group("there") != null) {
            // only other schools' zones tell where: nobody is taken in by these words alone
            draft.area(RuleKind.AREA, true, null, Spec.WHOLE, List.of(), new Draft.Scope(words, true), from, to);
            return true;
        }
        String where = m.group("where");
        String place = where == null ? null : NameGrammar.file(draft, where, PlaceKind.COMPOUND, List.of(), null);
        String who = where == null ? words : words.substring(where.length());
        draft.rule(true, place, Spec.WHOLE, new Draft.Scope(who, false), from, to);
        if (words.startsWith("自愿")) {
            draft.mode = ZoneMode.CHOICE;
        }
        return true;
    }

    private int cutEnd(Pattern pattern, int from, int to, Runnable then) {
        Matcher m = draft.text.matcher(pattern, from, to);
        if (!m.find() || m.start() <= from + 1) {
            return to;
        }
        then.run();
        draft.text.markRead(m.start(), to);
        return m.start();
    }

    private boolean moved(int from, int to) {
        Matcher m = draft.text.matcher(MOVED, from, to);
        if (!m.matches()) {
            return false;
        }
        for (String group : List.of("old", "now")) {
            String name = NameGrammar.file(draft, m.group(group), PlaceKind.COMPOUND, List.of(), null);
            draft.rule(true, name, Spec.WHOLE, Draft.Scope.PLAIN, m.start(group), m.end(group));
        }
        choice(from, to);
        return true;
    }

    private boolean relocated(int from, int to) {
        Matcher m = draft.text.matcher(RELOCATED, from, to);
        return m.matches() && listThen(m, "item", from, to);
    }

    private boolean conditional(int from, int to) {
        Matcher m = draft.text.matcher(CONDITION, from, to);
        if (!m.matches() || !listThen(m, "item", from, to)) {
            return false;
        }
        draft.remark("conditional", from, to, draft.text.of(m.end("item"), to));
        return true;
    }

    private boolean here(int from, int to) {
        Matcher m = draft.text.matcher(HERE, from, to);
        return m.matches() && listThen(m, "list", from, to);
    }

    private boolean listThen(Matcher m, String group, int from, int to) {
        boolean all = new ListReader(draft).read(m.start(group), m.end(group), true, PlaceKind.COMPOUND, null);
        draft.text.markRead(m.end(group), to);
        choice(from, to);
        return all;
    }

    private void choice(int from, int to) {
        if (draft.text.matcher(CHOOSE, from, to).matches()) {
            draft.mode = ZoneMode.CHOICE;
        }
        draft.text.markRead(from, to);
    }

    private boolean graduates(int from, int to) {
        Matcher m = draft.text.matcher(GRADUATES, from, to);
        if (!m.matches()) {
            return false;
        }
        String prefix = "";
        for (String written : m.group("schools").split("[、及和]")) {
            String name = written.matches("[一二三四五六七八九十\\d]+[小中]") ? prefix + written : written;
            prefix = name.replaceAll("[一二三四五六七八九十\\d]+[小中]$", "");
            List<String> aliases = name.equals(written) ? List.of() : List.of(written);
            draft.place(PlaceKind.SCHOOL, name, aliases, null);
            draft.rule(true, name, Spec.WHOLE, Draft.Scope.PLAIN, m.start("schools"), m.end("from"));
        }
        draft.text.markRead(from, m.start("rest"));
        if (m.start("rest") < to) {
            new ListReader(draft).read(m.start("rest"), to, true, null, null);
        }
        return true;
    }

    private boolean vagueChoice(int from, int to) {
        Matcher m = draft.text.matcher(VAGUE_CHOICE, from, to);
        if (!m.matches()) {
            return false;
        }
        draft.mode = ZoneMode.CHOICE;
        List<String> edges = m.group("near") == null ? List.of() : List.of(m.group("near"));
        draft.area(RuleKind.AREA, true, null, Spec.WHOLE, edges, new Draft.Scope(null, true), from, to);
        return true;
    }
}
