package org.jiamenkou.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Names that only tell a part of the place before them: (东苑10-15栋), (12街坊、13街坊), 西苑 behind 滨河国际东苑, 二期海棠苑. */
final class SectionNames {

    private static final String NUM = "(?:[一二三四五六七八九十]{1,3}|\\d{1,2})";
    private static final String NAME = "[\\u3400-\\u9fff]{2,4}[苑园庭府居轩]";
    private static final Pattern SECTION =
            Pattern.compile("^(?<name>(?:[东南西北中]{1,2}|" + NUM + "|[A-Z])(?:苑|园|院|庭|组团|街坊))(?<rest>.*)$");
    private static final Pattern BESIDE =
            Pattern.compile("^(?<name>(?:[东南西北中]{1,2}|[甲乙丙丁戊己])(?<unit>苑|园|院|庭|区))(?<rest>.*)$");
    private static final Pattern BEFORE =
            Pattern.compile("^(?<outer>.{2,}?)(?:[东南西北中]{1,2}|[甲乙丙丁戊己])(?<unit>苑|园|院|庭|区)$");
    private static final Pattern PHASE = Pattern.compile("^(?<name>" + NUM + "期" + NAME + ")(?<rest>.*)$");
    private static final Pattern PHASE_BEFORE = Pattern.compile("^(?<outer>.{2,}?)" + NUM + "期(?:" + NAME + ")?$");

    private SectionNames() {}

    /** A part named behind another part of the same place, under its full name; null when the words name none. */
    static NameGrammar.@Nullable Named sibling(String context, String words) {
        Matcher beside = BESIDE.matcher(words);
        Matcher before = BEFORE.matcher(context);
        if (beside.matches() && before.matches() && beside.group("unit").equals(before.group("unit"))) {
            return named(before.group("outer"), beside);
        }
        Matcher phase = PHASE.matcher(words);
        Matcher other = PHASE_BEFORE.matcher(context);
        return phase.matches() && other.matches() ? named(other.group("outer"), phase) : null;
    }

    /** A bracket that lists nothing but such names: they are all that is meant of the subject. */
    static boolean read(Draft draft, int from, int to, Subject subject) {
        String outer = subject.name;
        if (outer == null || subject.isNarrowed() || NameKinds.of(outer) == PlaceKind.STREET) {
            return false;
        }
        List<int[]> items = ListReader.items(draft.text, from, to);
        for (int[] item : items) {
            if (named(outer, draft.text.of(item[0], item[1])) == null) {
                return false;
            }
        }
        for (int[] item : items) {
            NameGrammar.Named part = named(outer, draft.text.of(item[0], item[1]));
            if (part != null && part.name() != null) {
                draft.place(PlaceKind.COMPOUND, part.name(), List.of(), outer);
                draft.rule(subject.include, part.name(), part.spec(), Draft.Scope.PLAIN, item[0], item[1]);
            }
        }
        draft.text.markRead(from, to);
        subject.replacedByMembers();
        return true;
    }

    private static NameGrammar.@Nullable Named named(String outer, String words) {
        Matcher section = SECTION.matcher(words);
        return section.matches() ? named(outer, section) : null;
    }

    private static NameGrammar.@Nullable Named named(String outer, Matcher section) {
        String name = outer + section.group("name");
        Spec spec = SpecGrammar.read(name, section.group("rest"));
        return spec == null ? null : new NameGrammar.Named(name, spec);
    }
}
