package org.jiamenkou.address;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The family name of a place that is one segment of something longer: 南熏大道 of 南熏大道一段, 一环路 of 一环路北二段,
 * 红碑路 of 红碑路西龛段, 翠湖花园 of 翠湖花园(一期).
 */
final class Segments {

    private static final Pattern OF_STREET = Pattern.compile("(.+(?:路|街|道|巷|线))(.{1,4}段)");

    private Segments() {}

    /** The folded family names of the place's name and aliases, their numbers written either way. */
    static Set<String> familiesOf(Place place) {
        Set<String> families = new LinkedHashSet<>();
        Stream.concat(Stream.of(place.name()), place.aliases().stream())
                .flatMap(name -> familyOf(place, name).stream())
                .forEach(family -> families.addAll(Numerals.spellings(family)));
        return families;
    }

    private static Optional<String> familyOf(Place place, String name) {
        Matcher bracketed = Spellings.bracketed(name);
        if (bracketed.matches()) {
            return Spellings.isSubdistrict(bracketed.group(2)) ? Optional.empty() : Optional.of(bracketed.group(1));
        }
        boolean may = place.kind() == PlaceKind.STREET && name.indexOf('段') >= 0;
        Matcher segment = OF_STREET.matcher(may ? NormalText.key(name) : "");
        return segment.matches() ? Optional.of(segment.group(1)) : Optional.empty();
    }

    /** The segments in the order of their numbers, the others by name behind them. */
    static List<Place> inOrder(List<Place> segments) {
        return segments.stream()
                .sorted(Comparator.comparingInt(Segments::number).thenComparing(Place::name))
                .toList();
    }

    private static int number(Place segment) {
        int number = Integer.MAX_VALUE;
        for (String spelled : Numerals.spellings(NormalText.key(segment.name()))) {
            String digits = spelled.replaceAll("^.*\\D(\\d{1,6})\\D*$", "$1");
            if (!digits.isEmpty() && digits.chars().allMatch(c -> Numerals.isDigit((char) c))) {
                number = Math.min(number, Integer.parseInt(digits));
            }
        }
        return number;
    }
}
