package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parity;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.Rule;
import org.jspecify.annotations.NullUnmarked;

/** Rules in words: what was understood of a sentence, said another way. */
@Named
@RequestScoped
public class RuleWords {

    @Inject
    private Say say;

    /** For the container. */
    @NullUnmarked
    public RuleWords() {}

    /** The rule in words. */
    public String of(Rule rule) {
        List<String> words = new ArrayList<>();
        if (!rule.include()) {
            words.add(word("rule.excluded"));
        }
        words.add(word("kind." + rule.kind().name().toLowerCase(Locale.ROOT)));
        if (rule.place() != null) {
            words.add(rule.place());
        }
        words.add(numbers(rule.numbers()));
        Parts parts = rule.parts();
        if (parts != null) {
            words.add(parts.words());
        }
        words.add(numbers(rule.inner()));
        if (!rule.edges().isEmpty()) {
            words.add(String.join(" / ", rule.edges()));
        }
        if (rule.persons() != null) {
            words.add("(" + rule.persons() + ")");
        }
        if (rule.vague()) {
            words.add(word("rule.vague"));
        }
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    private String numbers(NumberSet set) {
        if (set.isAll()) {
            return "";
        }
        return set.ranges().stream()
                .map(this::range)
                .reduce((one, other) -> one + "、" + other)
                .orElse(word("rule.no-number"));
    }

    private String range(NumberRange range) {
        String side = range.parity() == Parity.ALL
                ? ""
                : word("side." + range.parity().name().toLowerCase(Locale.ROOT));
        boolean open = range.to().number() == NumberRange.OPEN;
        if (open && range.from().number() == 0) {
            return side;
        }
        String first = door(range.from());
        String last = open ? word("rule.onwards") : range.isExact() ? "" : "–" + door(range.to());
        return first + last + (side.isEmpty() ? "" : " " + side);
    }

    private static String door(HouseNumber door) {
        return door.hasSub() && door.sub() != HouseNumber.LAST_SUB
                ? door.number() + "-" + door.sub()
                : Integer.toString(door.number());
    }

    private String word(String key) {
        return say.words("notice", key);
    }
}
