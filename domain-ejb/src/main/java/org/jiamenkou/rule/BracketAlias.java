package org.jiamenkou.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.PlaceKind;

/** Brackets that give a place another name: (原火车站小区), (俗称大院), (北路南路). */
final class BracketAlias {

    private static final Pattern ALIAS = Pattern.compile(
            "^(?:原名?|又名|又称|也称|俗称|即|或称|现名|现为)?(?<name>(?!.*(?:至|到|以[东南西北]|号|段$|侧$|部分|不含|除外))[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}A-Z0-9]{2,14})$");
    private static final Pattern SCHOOL = Pattern.compile("(?!原).*(?:小|小学|中学|学校|校区|校|初中|[一二三四五六七八九十]中)");
    private static final Pattern CROSSED = Pattern.compile("^(?:[东南西北中][一-龥]?(?:路|街|段)){2,}$");

    private final Draft draft;

    BracketAlias(Draft draft) {
        this.draft = draft;
    }

    /** Whether the words are a school's name: who is served there, not another name of the place. */
    static boolean isSchool(String words) {
        return SCHOOL.matcher(words).matches();
    }

    /** Reads the bracket as another name; false, and nothing noted, when it is none. */
    boolean read(int from, int to, Subject subject) {
        String name = subject.name;
        if (name == null) {
            return false;
        }
        String words = draft.text.of(from, to);
        if (CROSSED.matcher(words).matches()) {
            for (String part : words.split("(?<=[路街段])")) {
                draft.place(PlaceKind.STREET, name, List.of(name + part), null);
            }
            draft.text.markRead(from, to);
            return true;
        }
        Matcher m = draft.text.matcher(ALIAS, from, to);
        return m.matches()
                && !isSchool(words)
                && NameGrammar.isName(m.group("name"))
                && !NameGrammar.isPart(words)
                && rename(m, from, to, name, subject);
    }

    private boolean rename(Matcher m, int from, int to, String name, Subject subject) {
        String alias = m.group("name").replaceAll("(?:院内|门市|旁|内)$", "");
        if (subject.spec() == Spec.WHOLE) {
            draft.place(NameKinds.of(name), name, List.of(alias), null);
        } else {
            draft.place(PlaceKind.LANDMARK, alias, List.of(), name);
            draft.rule(subject.include, alias, Spec.WHOLE, Draft.Scope.PLAIN, from, to);
        }
        draft.text.markRead(from, to);
        return true;
    }
}
