package org.jiamenkou.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Items that say without brackets what others say in them: 黄河路除10号外的双号, 长江路其余门牌号, 太湖路88号太湖花园. */
final class InlineItems {

    private static final String STREET = "[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}A-Z0-9]{1,}?(?:大道|大街|胡同|路|街|巷|道)";
    private static final Pattern EXCEPT =
            Pattern.compile("^(?<name>[^()除]{2,}?)除(?<after>[^外()]+?)(?:以|之)?外(?:的?(?<only>[^外()]+))?$");
    private static final Pattern WITHOUT =
            Pattern.compile("^(?<name>[^()]{2,}?)(?:不含|不包括|不包含)(?<after>[^()]+)(?<only>)$");
    private static final Pattern REST =
            Pattern.compile("^(?<name>[^()]{2,}?)的?其余的?(?:门牌号?码?|号码|部分|路段|房屋|楼宇|楼栋|院落|住户|[组社栋幢座])?$");
    private static final Pattern ALL_OTHERS =
            Pattern.compile("(?:(?:所有|全部|其他|其余)的?(?:村民小组|居民小组|小组|[组社队]|楼栋|[栋幢座]|门牌号?|区域|居民|住户)?)?");
    private static final Pattern DOOR = Pattern.compile(
            "^(?<street>" + STREET + ")(?<door>\\d{1,5}号)(?<name>(?!楼)[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}A-Z].+)$");

    private final Draft draft;
    private final BracketReader brackets;

    InlineItems(Draft draft, BracketReader brackets) {
        this.draft = draft;
        this.brackets = brackets;
    }

    /** 黄河路除10号、12号外的双号; false, and nothing noted, when the item has another shape. */
    boolean except(int from, int to, boolean include, @Nullable String within) {
        Matcher without = draft.text.matcher(WITHOUT, from, to);
        Matcher m = without.matches() ? without : draft.text.matcher(EXCEPT, from, to);
        NameGrammar.Named named = m.matches() ? NameGrammar.split(m.group("name"), null) : null;
        if (named == null || named.name() == null) {
            return false;
        }
        String name = NameGrammar.file(draft, named.name(), null, List.of(), within);
        Subject subject = Subject.of(name, include).with(named.spec());
        subject.from = from;
        subject.to = to;
        draft.context = name;
        boolean understood = brackets.exclusion(m.start("after"), m.end("after"), subject)
                && (m.group("only") == null
                        || ALL_OTHERS.matcher(m.group("only")).matches()
                        || brackets.narrow(m.start("only"), m.end("only"), subject));
        subject.unsettled = !understood;
        subject.to = to;
        draft.text.markRead(from, to);
        subject.emit(draft);
        return true;
    }

    /** 长江路其余门牌号: what no other sentence takes. */
    @Nullable
    Subject rest(String words, boolean include, @Nullable String within) {
        Matcher m = REST.matcher(words);
        if (!m.matches() || !NameGrammar.isName(m.group("name"))) {
            return null;
        }
        Subject subject = Subject.of(NameGrammar.file(draft, m.group("name"), null, List.of(), within), include);
        subject.remainder();
        return subject;
    }

    /** 太湖路88号太湖花园: a door with the name of what stands there. */
    @Nullable
    Subject door(String words, boolean include) {
        Matcher m = DOOR.matcher(words);
        if (!m.matches() || SpecGrammar.read(m.group("street"), words.substring(m.end("street"))) != null) {
            return null;
        }
        NameGrammar.Named named = NameGrammar.split(m.group("name"), null);
        Spec number = NumberGrammar.read(m.group("door"));
        if (named == null || named.name() == null || number == null) {
            return null;
        }
        String street = NameGrammar.file(draft, m.group("street"), PlaceKind.STREET, List.of(), null);
        String name = NameGrammar.file(draft, named.name(), PlaceKind.COMPOUND, List.of(), street);
        return named.spec() == Spec.WHOLE
                ? Subject.of(street, include).with(number).andNamed(name)
                : Subject.of(name, include).with(named.spec());
    }
}
