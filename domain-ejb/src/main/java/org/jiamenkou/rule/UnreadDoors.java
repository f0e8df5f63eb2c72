package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.PlaceKind;

/**
 * Doors of a street that were not understood: 光华路甲5号, 春熙路34号附12号以后, 永嘉路35弄1支弄. The words stay unread, for a clerk;
 * meanwhile nobody at these numbers is told the school that has the rest of the street, for the sentence may give them to
 * its own.
 */
final class UnreadDoors {

    private static final Pattern DOORS = Pattern.compile(
            "^(?<street>[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{1,12}?(?:路|街|大道|大街|巷|道|里|弄))(?<doors>第?[甲乙丙丁戊己庚辛壬癸]?\\d{1,5}[号弄].*)$");
    private static final Pattern NUMBER = Pattern.compile("(?<![附之\\d])(\\d{1,5})(?=[号弄])(?!号楼)");
    private static final Pattern FROM = Pattern.compile("以[上后]|之后|往后|起|开始");
    private static final Pattern UNTIL = Pattern.compile("以[下前内]|之前|往前|止");
    private static final Pattern BETWEEN = Pattern.compile("[至到-]");

    private final Draft draft;

    UnreadDoors(Draft draft) {
        this.draft = draft;
    }

    /** Holds back what the stretch may take in of the street it begins with; nothing where it begins with none. */
    void holdBack(int from, int to) {
        Matcher m = DOORS.matcher(draft.text.of(from, to));
        if (!m.matches()) {
            return;
        }
        String street = NameGrammar.file(draft, m.group("street"), PlaceKind.STREET, List.of(), null);
        draft.mayTakeIn(street, Spec.numbers(numbers(m.group("doors")), null), from, to);
    }

    private static NumberSet numbers(String doors) {
        List<NumberRange> ranges = new ArrayList<>();
        Matcher m = NUMBER.matcher(doors);
        while (m.find()) {
            HouseNumber number = HouseNumber.of(Integer.parseInt(m.group(1)));
            HouseNumber last = new HouseNumber(number.number(), HouseNumber.LAST_SUB);
            ranges.add(NumberRange.between(number, last, Parity.ALL));
        }
        boolean up = FROM.matcher(doors).find();
        boolean down = UNTIL.matcher(doors).find();
        if (ranges.isEmpty()
                || up && down
                || ranges.size() > 1 && (up || down)
                || BETWEEN.matcher(doors).find()) {
            return NumberSet.ALL;
        }
        NumberRange only = ranges.get(0);
        if (up) {
            return NumberSet.of(NumberRange.from(only.from(), Parity.ALL));
        }
        return down
                ? NumberSet.of(NumberRange.between(HouseNumber.of(0), only.to(), Parity.ALL))
                : new NumberSet(ranges);
    }
}
