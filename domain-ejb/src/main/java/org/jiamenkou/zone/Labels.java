package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiamenkou.address.Details;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parity;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;

/** The words for choices, as people on the spot would say them: 单号, 99号、158号, 1–6组. */
final class Labels {

    static final String OTHER = "其他";
    static final String ELSEWHERE = "其他位置";
    private static final String OTHER_NUMBERS = "其他门牌号";
    private static final int MOST = 8;

    private Labels() {}

    /** The words for one way of filling a need: by the rules that decide it, not by the number that was tried. */
    static List<String> of(String tried, Decision decision, Need need) {
        if (need == Need.NUMBER || need == Need.LANE) {
            return numbers(tried, decision);
        }
        boolean part = need.isPart() && !tried.equals(OTHER);
        return List.of(
                part
                        ? tried.substring(tried.indexOf('-') + 1)
                                + PartUnit.valueOf(need.name()).word()
                        : tried);
    }

    private static List<String> numbers(String tried, Decision decision) {
        boolean lane = tried.endsWith("弄");
        List<String> labels = new ArrayList<>();
        Collection<Claim> deciding = decision.winners().isEmpty()
                ? decision.claims().stream().filter(Claim::leavesOut).toList()
                : decision.winners();
        for (Claim claim : deciding) {
            labels.add(lane ? lanes(claim.entry().rule()) : label(claim.entry().rule()));
        }
        return labels.isEmpty() ? List.of(OTHER_NUMBERS) : labels;
    }

    private static String lanes(Rule rule) {
        if (rule.kind() != RuleKind.LANE) {
            return OTHER_NUMBERS;
        }
        return rule.numbers().ranges().stream()
                .map(range -> words(range).replace('号', '弄'))
                .collect(Collectors.joining("、"));
    }

    private static String label(Rule rule) {
        boolean inside = rule.kind() == RuleKind.LANE || rule.kind() == RuleKind.YARD || rule.kind() == RuleKind.PART;
        NumberSet numbers = inside ? rule.inner() : rule.numbers();
        if (numbers.isAll()) {
            return OTHER_NUMBERS;
        }
        Set<String> words = new LinkedHashSet<>();
        numbers.ranges().forEach(range -> words.add(words(range)));
        return join(words);
    }

    private static String words(NumberRange range) {
        String side = range.parity() == Parity.ALL ? "" : range.parity() == Parity.ODD ? "单号" : "双号";
        if (range.from().number() == 0 && range.to().number() == NumberRange.OPEN) {
            return side;
        }
        if (range.isExact()) {
            return range.from() + "号";
        }
        if (range.to().number() == NumberRange.OPEN) {
            return range.from() + "号以后" + side;
        }
        if (range.from().hasSub() && range.from().number() == range.to().number()) {
            return range.from().number() + "号附" + range.from().sub() + "–"
                    + range.to().sub() + "号";
        }
        return range.from() + "–" + range.to().number() + "号" + side;
    }

    /** Several labels as one; the general one last. */
    static String join(Set<String> labels) {
        List<String> ordered = new ArrayList<>(labels);
        for (String last : List.of(OTHER, OTHER_NUMBERS, ELSEWHERE)) {
            if (ordered.remove(last)) {
                ordered.add(last);
            }
        }
        List<String> shown = ordered.size() > MOST ? ordered.subList(0, MOST) : ordered;
        return String.join("、", shown) + (ordered.size() > MOST ? "等" : "");
    }

    /** Whether nothing but "the others" is meant. */
    static boolean isOther(Set<String> labels) {
        return labels.stream()
                .allMatch(label -> label.equals(OTHER) || label.equals(OTHER_NUMBERS) || label.equals(ELSEWHERE));
    }

    /** The address with a part; the label of a stairway in a sentence names its building too. */
    static Details withPart(Details details, PartUnit unit, String label) {
        int dash = unit == PartUnit.UNIT ? label.indexOf('-') : -1;
        return dash < 0
                ? details.with(unit, label)
                : details.with(PartUnit.BUILDING, label.substring(0, dash)).with(unit, label.substring(dash + 1));
    }

    /** A spot in words that can be typed again. */
    static String spot(String name, Details details) {
        StringBuilder words = new StringBuilder(name);
        add(words, details.lane(), "弄");
        number(words, details.number(), details.yard() ? "号大院" : "号");
        add(words, details.part(PartUnit.PHASE), "期");
        add(words, details.part(PartUnit.SECTION), "区");
        add(words, details.part(PartUnit.GRID), "网格");
        add(words, details.part(PartUnit.GROUP), "组");
        add(words, details.part(PartUnit.BUILDING), "栋");
        add(words, details.part(PartUnit.UNIT), "单元");
        if (details.number() != null && !details.yard() && details.inner() != null && details.lane() == null) {
            words.append("之").append(details.inner().number());
        } else {
            number(words, details.inner(), "号");
        }
        if (details.odd() != null && details.number() == null) {
            words.append(details.odd() ? "单号" : "双号");
        }
        return words.toString();
    }

    private static void add(StringBuilder words, @org.jspecify.annotations.Nullable Object label, String unit) {
        if (label != null) {
            words.append(label).append(unit);
        }
    }

    private static void number(
            StringBuilder words, @org.jspecify.annotations.Nullable HouseNumber number, String unit) {
        if (number != null) {
            words.append(number.number()).append(unit).append(number.hasSub() ? "附" + number.sub() + "号" : "");
        }
    }
}
