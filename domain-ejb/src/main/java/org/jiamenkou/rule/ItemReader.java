package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.rule.Draft.Scope;
import org.jiamenkou.rule.NameGrammar.Named;
import org.jspecify.annotations.Nullable;

/** Reads one item of a list: a name, what of it is meant, and the brackets behind it. */
final class ItemReader {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:凡|户籍(?:在|地为?)|居住在|家住|位于|地处|另含|以及|还有|其间的|其中的?|自(?!由)(?=[^,;、]*\\d号?起?(?:至|到|-+)第?\\d+号))+");
    private static final Pattern TAIL =
            Pattern.compile("(?:等)?(?:的)?(?:所有|固定)?(?:常住|固定)?(?:户籍|户口|住所)?(?:的)?(?:居民|村民|业主|住户|职工|员工)?(?:的)?"
                    + "(?:适龄儿童少年|适龄儿童|适龄少年|子女|新生|学生|生源|失地农民生?|户口|户籍|住户|居民)$");
    private static final Pattern ET_CETERA = Pattern.compile("等(?<kind>小区|村|社区|楼盘|单位|路段|街巷|道路|路|处)?$");
    private static final Pattern ELLIPSIS = Pattern.compile("…+(?:门牌号?)?$");
    private static final Pattern PART_OF = Pattern.compile("(?:的?(?:部分|大部))$");
    private static final Pattern PRECINCT =
            Pattern.compile("(?<=派出所|居委会|居民委员会|村委会|村民委员会|社区)(?:的?(?:管辖|所辖|辖)(?:的?(?:区域|范围|区))?内?的?)$");
    private static final List<Pattern> TAILS = List.of(TAIL, PART_OF, ET_CETERA, ELLIPSIS, PRECINCT);
    private static final Pattern PARTLY = Pattern.compile("^(?:部分|大部分?)(?=.{2,})");
    private static final Pattern DIRECTED = Pattern.compile(
            "^(?<name>.*?)(?:(?<lead>单|双)号)?(?<n>\\d{1,5})号(?:(?<incl>及)|之)?(?<dir>以[东南西北])(?:的?(?<side>单|双)号)?$");
    private static final Pattern AND_BEYOND = Pattern.compile("^(?<item>.{2,}?)及其?以[东南西北](?:区域|部分)?$");
    private static final Pattern GLOSS = Pattern.compile("\\(([\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,12})\\)");
    private static final Pattern DOOR_OF = Pattern.compile(
            "^(?<door>\\d{1,5}号)(?<name>[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,}(?:[楼厦苑园城府庭居院]|小区|公寓|广场|宿舍|中心))$");
    private static final Pattern BEYOND =
            Pattern.compile("^(?<area>.{2,}以[东南西北])的(?<item>[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{2,}.*)$");
    private static final Pattern ALSO_CALLED = Pattern.compile("(?:或称|又称|又名|也称|亦称|俗称)");
    private static final Pattern ON_STREET =
            Pattern.compile("^(?<name>.{2,}?(?:路|街|大道|巷|道))(?:南北|东西)?两侧(?:的?(?:小区|居民|住户|楼栋|楼宇))?$");
    private static final Pattern ONE_SIDE = Pattern.compile("^(?<name>.{2,}?(?:路|街|大道|巷|道))的?(?<side>[东南西北])一?侧$");
    private static final Pattern COUNT = Pattern.compile("^[\\d]+[栋幢]$");

    /** Longer stretches without a cut are no items. */
    private static final int LONGEST = 400;

    private final Draft draft;
    private final BracketReader brackets;
    private final InlineItems inline;

    ItemReader(Draft draft) {
        this.draft = draft;
        this.brackets = new BracketReader(draft, this);
        this.inline = new InlineItems(draft, brackets);
    }

    /** Reads [from, to) as one item; false, and nothing noted, when it cannot be understood. */
    boolean read(int from, int to, boolean include, @Nullable PlaceKind expected, @Nullable String within) {
        if (to - from > LONGEST) {
            return false;
        }
        int start = skip(LEAD, from, to);
        if (directed(start, to, include)
                || andBeyond(start, to, include)
                || inline.except(start, to, include, within)) {
            return true;
        }
        int open = draft.text.plain().indexOf('(', start);
        int end = open < 0 || open > to ? to : open;
        if (end == start) {
            return end < to
                    && draft.context != null
                    && brackets.read(end, to, Subject.of(draft.context, include), start);
        }
        return readHead(from, start, end, to, include, expected, within);
    }

    private boolean readHead(
            int from,
            int start,
            int end,
            int to,
            boolean include,
            @Nullable PlaceKind expected,
            @Nullable String within) {
        int core = cutTail(start, end);
        int nameFrom = skip(PARTLY, start, core);
        boolean vague =
                draft.vagueList || nameFrom > start || draft.text.of(core, end).contains("部分");
        String words = draft.text.of(nameFrom, core);
        Subject subject = subject(words, nameFrom, include, expected, within);
        if (subject == null) {
            return false;
        }
        subject.vague = vague;
        subject.from = from;
        subject.to = end;
        draft.text.markRead(from, end);
        if (subject.name != null) {
            draft.context = subject.name;
        }
        if (end < to) {
            boolean understood = brackets.read(end, to, subject, from);
            subject.unsettled |= !understood;
            draft.context = subject.name == null ? draft.context : subject.name;
        }
        subject.emit(draft);
        return true;
    }

    private @Nullable Subject subject(
            String words, int at, boolean include, @Nullable PlaceKind expected, @Nullable String within) {
        Subject side = side(words, include);
        if (side != null) {
            return side;
        }
        List<String> run = NameGrammar.run(words);
        if (!run.isEmpty()) {
            run.forEach(name -> NameGrammar.file(draft, name, PlaceKind.STREET, List.of(), within));
            return Subject.ofAll(run, include);
        }
        Subject rest = inline.rest(words, include, within);
        if (rest != null) {
            return rest;
        }
        Subject special = special(words, include, within);
        if (special != null) {
            return special;
        }
        Named named = NameGrammar.split(words, draft.context);
        if (named == null) {
            return null;
        }
        Spec spec = named.spec();
        if (named.name() == null) {
            return draft.context == null || include && draft.hasAll(draft.context, spec)
                    ? null
                    : Subject.of(NameGrammar.outer(draft.context, spec), include)
                            .with(draft.inside(spec));
        }
        Spec meant = isCount(words, named) ? Spec.WHOLE : spec;
        String[] called = ALSO_CALLED.split(named.name());
        List<String> aliases = List.of(called).subList(1, called.length);
        String around = meant == Spec.WHOLE ? within : null;
        String name = NameGrammar.file(draft, called[0], expected(expected, meant), aliases, around);
        return Subject.of(name, include).with(meant);
    }

    /** Names that lean on the one before: 八横路 behind 农林上路一横路, 一期1-8栋 of a compound, 89号鸿业大厦 of a street. */
    private @Nullable Subject special(String words, boolean include, @Nullable String within) {
        String context = draft.context;
        Subject atDoor = inline.door(words, include);
        if (atDoor != null || context == null) {
            return atDoor == null ? beyond(words, include, within) : atDoor;
        }
        String sibling = NameGrammar.sibling(context, words);
        if (sibling != null) {
            return Subject.of(NameGrammar.file(draft, sibling, PlaceKind.STREET, List.of(), within), include);
        }
        Named section = SectionNames.sibling(context, words);
        Named nested = section == null ? NameGrammar.nested(context, words) : section;
        if (nested != null && nested.name() != null) {
            draft.place(PlaceKind.COMPOUND, nested.name(), List.of(), section == null ? context : null);
            return Subject.of(nested.name(), include).with(nested.spec());
        }
        Matcher door = DOOR_OF.matcher(words);
        if (door.matches() && draft.kindOf(context) == PlaceKind.STREET && SpecGrammar.read(context, words) == null) {
            draft.place(PlaceKind.BUILDING, door.group("name"), List.of(), context);
            Spec number = NumberGrammar.read(door.group("door"));
            return Subject.of(context, include)
                    .with(number == null ? Spec.WHOLE : number)
                    .andNamed(door.group("name"));
        }
        return beyond(words, include, within);
    }

    /** 凤山路以北的凤山村1-5组: a part of a place that only a drawing can settle. */
    private @Nullable Subject beyond(String words, boolean include, @Nullable String within) {
        Matcher m = BEYOND.matcher(words);
        Named named = m.matches() ? NameGrammar.split(m.group("item"), null) : null;
        if (named == null || named.name() == null) {
            return null;
        }
        String name = NameGrammar.file(draft, named.name(), expected(null, named.spec()), List.of(), within);
        return Subject.of(name, include).bounded(named.spec(), ListReader.fileEdges(draft, m.group("area")));
    }

    /** 公务员二期A区24栋 in a list headed 小区+楼栋数: twenty-four buildings, not the twenty-fourth. */
    private boolean isCount(String words, Named named) {
        String name = named.name();
        return draft.buildingsAreCounted
                && name != null
                && COUNT.matcher(words.substring(name.length())).matches();
    }

    private static @Nullable PlaceKind expected(@Nullable PlaceKind given, Spec spec) {
        if (given != null || spec.kind() == null) {
            return given;
        }
        return switch (spec.kind()) {
            case NUM, STREET, LANE, YARD -> PlaceKind.STREET;
            case PART -> ofParts(spec.parts());
            default -> null;
        };
    }

    private static PlaceKind ofParts(@Nullable Parts parts) {
        PartUnit unit = parts == null ? PartUnit.BUILDING : parts.unit();
        return switch (unit) {
            case GROUP -> PlaceKind.VILLAGE;
            case GRID -> PlaceKind.COMMUNITY;
            default -> PlaceKind.COMPOUND;
        };
    }

    /** 油房街北侧, 和平路南北两侧. */
    private @Nullable Subject side(String words, boolean include) {
        Matcher both = ON_STREET.matcher(words);
        if (both.matches()) {
            return Subject.of(NameGrammar.file(draft, both.group("name"), PlaceKind.STREET, List.of(), null), include);
        }
        Matcher one = ONE_SIDE.matcher(words);
        if (!one.matches()) {
            return null;
        }
        String name = NameGrammar.file(draft, one.group("name"), PlaceKind.STREET, List.of(), null);
        return Subject.of(name, include).bounded(Spec.WHOLE, List.of(one.group("side") + "侧"));
    }

    /** 小东门街7号以南的单号, 249号及以东: the numbers alone do not tell; a clerk who knows the street has to. */
    private boolean directed(int from, int to, boolean include) {
        String written = draft.text.of(from, to);
        Matcher m = DIRECTED.matcher(Brackets.outside(written));
        boolean named = m.matches() && !m.group("name").matches(".*[东南西北](?:边|面).*");
        String name = named ? nameOrContext(m.group("name")) : null;
        if (name == null) {
            return false;
        }
        List<String> edges = new ArrayList<>(List.of(m.group("n") + "号" + m.group("dir")));
        Matcher gloss = GLOSS.matcher(written);
        if (gloss.find()) {
            String landmark = gloss.group(1).replaceAll("门市$", "");
            draft.place(PlaceKind.LANDMARK, landmark, List.of(gloss.group(1)), name);
            edges.add(name + m.group("n") + "号=" + landmark);
        }
        String word = m.group("side") == null ? m.group("lead") : m.group("side");
        Spec spec = word == null ? Spec.WHOLE : Spec.side(word.equals("单") ? Parity.ODD : Parity.EVEN);
        Subject subject = Subject.of(name, include).bounded(spec, edges);
        if (m.group("incl") != null) {
            subject.alsoExact(m.group("n"));
        }
        emit(subject, from, to);
        return true;
    }

    private @Nullable String nameOrContext(String written) {
        return written.isEmpty() ? draft.context : NameGrammar.file(draft, written, PlaceKind.STREET, List.of(), null);
    }

    /** 南泉寺街单号及以西: the numbers, and an area beyond the street. */
    private boolean andBeyond(int from, int to, boolean include) {
        Matcher m = draft.text.matcher(AND_BEYOND, from, to);
        if (!m.matches() || !read(m.start("item"), m.end("item"), include, null, null) || draft.context == null) {
            return false;
        }
        List<String> edges = List.of(draft.context);
        draft.area(RuleKind.AREA, include, null, Spec.WHOLE, edges, Scope.PLAIN, m.end("item"), to);
        return true;
    }

    private void emit(Subject subject, int from, int to) {
        subject.from = from;
        subject.to = to;
        draft.text.markRead(from, to);
        draft.context = subject.name;
        subject.emit(draft);
    }

    private int skip(Pattern pattern, int from, int to) {
        Matcher m = draft.text.matcher(pattern, from, to);
        return m.find() && m.start() == from && m.end() < to ? m.end() : from;
    }

    /** Where the item ends before 等小区, 的适龄儿童, 部分 and the like. */
    private int cutTail(int from, int to) {
        int end = to;
        int before;
        do {
            before = end;
            for (Pattern tail : TAILS) {
                Matcher m = draft.text.matcher(tail, from, end);
                if (m.find() && m.start() >= from + 2) {
                    end = m.start();
                }
            }
        } while (end < before);
        return end;
    }
}
