package org.jiamenkou.school;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people call a district: its code, its name, its name without the city before it, and any of these without the
 * 区, 县, 市 or 旗 at the end (温江 for 温江区). A whole name goes before a short one, so that no short name hides a
 * district that is really called so.
 *
 * @param code the code
 * @param name the name
 * @param city the city
 */
public record DistrictNames(String code, String name, String city) {

    private static final String ENDINGS = "区县市旗";

    private static final int SHORTEST = 2;

    /** The one district that is called so; refuses {@code unknown-district}, and {@code ambiguous-district} with the choices. */
    public static <D> D find(Collection<D> districts, Function<D, DistrictNames> names, String said) {
        List<D> called = districts.stream()
                .filter(district -> names.apply(district).isWhole(said))
                .toList();
        if (called.isEmpty()) {
            called = districts.stream()
                    .filter(district -> names.apply(district).isShort(said))
                    .toList();
        }
        if (called.size() > 1) {
            String choices = called.stream().map(names).map(DistrictNames::told).collect(Collectors.joining("、"));
            throw SchoolRefusal.ambiguousDistrict(said, choices);
        }
        return called.stream().findFirst().orElseThrow(() -> SchoolRefusal.unknownDistrict(said));
    }

    private boolean isWhole(String said) {
        return said.equals(code) || said.equals(name);
    }

    private boolean isShort(String said) {
        String own = withoutCity();
        return said.equals(own) || said.equals(shortened(name)) || said.equals(shortened(own));
    }

    /** 乐山市市中区 of the city 乐山 is 市中区. */
    private String withoutCity() {
        for (String before : List.of(city + "市", city)) {
            if (!city.isEmpty() && name.startsWith(before) && name.length() - before.length() > SHORTEST) {
                return name.substring(before.length());
            }
        }
        return name;
    }

    private static String shortened(String name) {
        int last = name.length() - 1;
        return last >= SHORTEST && ENDINGS.indexOf(name.charAt(last)) >= 0 ? name.substring(0, last) : name;
    }

    private String told() {
        return city + " " + name + " (" + code + ")";
    }
}
