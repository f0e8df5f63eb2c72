package org.jiamenkou.address;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folded forms under which a place is found: its name and aliases, each with its numbers written either way; and
 * for a street that carries its 街道 in brackets, the name without it and the 街道 written first.
 */
final class Spellings {

    private static final Pattern IN_BRACKETS = Pattern.compile("^([^()]+)\\(([^()]+)\\)$");
    private static final Pattern SUBDISTRICT = Pattern.compile(".+(街道|街道办|街道办事处|镇|乡)");

    private Spellings() {}

    /** All forms of the place; the empty set never occurs. */
    static Set<String> of(Place place) {
        Set<String> forms = new LinkedHashSet<>();
        add(place.name(), forms);
        place.aliases().forEach(alias -> add(alias, forms));
        return forms;
    }

    private static void add(String name, Set<String> forms) {
        String key = NormalText.key(name);
        if (key.isEmpty()) {
            return;
        }
        forms.addAll(Numerals.spellings(key));
        Matcher bracketed = bracketed(name);
        if (bracketed.matches() && isSubdistrict(bracketed.group(2))) {
            forms.addAll(Numerals.spellings(bracketed.group(1)));
            forms.addAll(Numerals.spellings(bracketed.group(2) + bracketed.group(1)));
        }
    }

    /** The 街道 the place is the one of, or carries in brackets. */
    static Set<String> subdistrictsOf(Place place) {
        if (place.kind() == PlaceKind.SUBDISTRICT) {
            return of(place);
        }
        Matcher bracketed = bracketed(place.name());
        boolean named = bracketed.matches() && isSubdistrict(bracketed.group(2));
        return named ? Numerals.spellings(bracketed.group(2)) : Set.of();
    }

    /** Whether the words are the name of a 街道, 镇 or 乡. */
    static boolean isSubdistrict(String words) {
        return SUBDISTRICT.matcher(words).matches();
    }

    /** The name before its brackets and what stands in them, as groups 1 and 2. */
    static Matcher bracketed(String name) {
        boolean plain = name.indexOf('(') < 0 && name.indexOf('（') < 0;
        return IN_BRACKETS.matcher(plain ? "" : NormalText.ofSentence(name).text());
    }
}
