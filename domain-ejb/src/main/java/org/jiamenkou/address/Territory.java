package org.jiamenkou.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The province, city and district an address may begin with, in every form families type: 四川省成都市温江区, 成都温江, 温江.
 */
public final class Territory {

    /** Names of a district that nobody has named. */
    public static final Territory UNKNOWN = new Territory(List.of());

    private static final Pattern ENDING = Pattern.compile("(?<=.{2})(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|省|市|区|县)$");

    private final List<Named> names;

    private Territory(List<Named> names) {
        this.names = names;
    }

    /** The territory of a district; blank names are left out. */
    public static Territory of(String province, String city, String district) {
        List<Named> names = new ArrayList<>();
        add(names, "province", province, "省", "市", "自治区");
        add(names, "city", city, "市", "地区", "州");
        add(names, "district", district, "区", "县", "市");
        names.sort(Comparator.comparingInt((Named named) -> -named.form.length()));
        return new Territory(names);
    }

    /** The longest form the text continues with at {@code from}, or an empty one. */
    Named at(String text, int from) {
        for (Named named : names) {
            if (text.startsWith(named.form, from)) {
                return named;
            }
        }
        return Named.NOTHING;
    }

    private static void add(List<Named> names, String part, String full, String... endings) {
        String name = NormalText.key(full);
        String bare = ENDING.matcher(name).replaceFirst("");
        Stream.concat(Stream.of(name, bare), Stream.of(endings).map(ending -> bare + ending))
                .filter(form -> form.length() >= 2 && bare.length() >= 2)
                .distinct()
                .forEach(form -> names.add(new Named(part, full, form)));
    }

    /** A form of a name, the full name it stands for and the part it is. */
    record Named(String part, String full, String form) {

        static final Named NOTHING = new Named("", "", "");

        boolean isNothing() {
            return form.isEmpty();
        }
    }
}
