package org.jiamenkou.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that say what is taken in or left out besides: 另含…, 不含…. Parts without a name of their own are those of the
 * place before. Where several places stand there (阳光小区、幸福里，不含1栋) nobody can tell whose 1栋 is meant: it is held back
 * in each, and the words stay unread.
 */
final class Besides {

    private final Draft draft;

    Besides(Draft draft) {
        this.draft = draft;
    }

    /** Reads the clause; false, and nothing noted, when it is none. */
    boolean read(int from, int to, boolean include) {
        for (Bracket form : List.of(Bracket.EXCLUSION, Bracket.INCLUSION)) {
            Matcher m = form.matcher(draft.text, from, to);
            if (m.find() && m.start(1) >= 0 && m.start(1) > from) {
                draft.text.markRead(from, m.start(1));
                draft.text.markRead(m.end(1), to);
                list(m.start(1), m.end(1), (form == Bracket.INCLUSION) == include);
                return true;
            }
        }
        return false;
    }

    private void list(int from, int to, boolean takesIn) {
        String subject = draft.context;
        Spec nameless = takesIn || subject == null ? null : nameless(from, to, subject);
        Set<String> whose = nameless == null ? Set.of() : whose(nameless, from);
        if (whose.size() > 1) {
            ListReader.items(draft.text, from, to).forEach(item -> holdBack(whose, item[0], item[1]));
            return;
        }
        draft.context = whose.isEmpty() ? subject : whose.iterator().next();
        boolean understood = new ListReader(draft).read(from, to, takesIn, PlaceKind.COMPOUND, null);
        if (!understood && !takesIn && subject != null) {
            draft.leavesOutSomething(subject, from, to);
        }
    }

    /** What the first item means when it names nothing itself, else null. */
    private @Nullable Spec nameless(int from, int to, String subject) {
        int[] item = ListReader.items(draft.text, from, to).get(0);
        Spec spec = SpecGrammar.read(subject, draft.text.of(item[0], item[1]));
        return spec == Spec.WHOLE ? null : spec;
    }

    /** The places of the same statement that may have such a part; of the whole text where the statement names none. */
    private Set<String> whose(Spec part, int before) {
        int start = Math.max(
                draft.text.plain().lastIndexOf(';', before), draft.text.plain().lastIndexOf('。', before));
        Set<String> here = named(part, draft.text.span(start + 1, before));
        return here.isEmpty() ? named(part, draft.text.span(0, before)) : here;
    }

    private Set<String> named(Spec part, Span statement) {
        Set<String> streets = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Rule rule : draft.rules) {
            if (rule.include()
                    && rule.place() != null
                    && statement.from() <= rule.span().from()) {
                (draft.kindOf(rule.place()) == PlaceKind.STREET ? streets : others).add(rule.place());
            }
        }
        boolean doors = part.kind() != RuleKind.PART;
        return doors && !streets.isEmpty() ? streets : doors || !others.isEmpty() ? others : streets;
    }

    private void holdBack(Set<String> places, int from, int to) {
        for (String place : places) {
            Spec spec = SpecGrammar.read(place, draft.text.of(from, to));
            draft.leavesOut(place, spec == null ? Spec.WHOLE : spec, from, to);
        }
    }
}
