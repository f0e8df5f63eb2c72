package org.jiamenkou.zone;

import java.util.regex.Pattern;
import org.jiamenkou.address.Details;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Asks a rule about parts of a place, its groups, phases, sections, buildings or stairways, about one facet of an address. */
final class FittingParts {

    private static final Pattern LETTERED = Pattern.compile("[A-Z]\\d+");

    private FittingParts() {}

    /** Whether the rule, which is about parts of the facet's place, speaks of the spot. */
    static Fit of(Rule rule, Facet facet) {
        Parts parts = rule.parts();
        if (parts == null) {
            return Fit.YES;
        }
        boolean street = facet.place().kind() == PlaceKind.STREET;
        if (street && parts.unit() == PartUnit.BUILDING && facet.details().number() != null) {
            return Fit.no("other-numbers");
        }
        return parts.unit() == PartUnit.UNIT ? stairs(parts, facet) : part(rule, parts, facet);
    }

    private static Fit part(Rule rule, Parts parts, Facet facet) {
        Details details = facet.details();
        String section = details.part(PartUnit.SECTION);
        boolean building = parts.unit() == PartUnit.BUILDING;
        String label = label(parts.unit(), facet);
        if (label == null) {
            boolean elsewhere = building && section != null && isInOtherSections(parts, section);
            return elsewhere ? Fit.no("other-parts") : Fit.open(need(parts.unit()));
        }
        boolean lettered = building && section != null && parts.contains(section + label);
        if (!lettered && !parts.contains(label)) {
            return Fit.no("other-parts");
        }
        boolean unnamedSection = section != null && !lettered && Character.isDigit(label.charAt(0));
        if (building && (details.part(PartUnit.PHASE) != null || unnamedSection)) {
            // 二期3栋, A区3栋 need not be the 3栋 of a sentence that counts buildings and neither phases nor sections
            return Fit.open(Need.BUILDING);
        }
        HouseNumber door = building && details.part(PartUnit.BUILDING) == null ? null : details.inner();
        return Fitting.inner(rule.inner(), door, null);
    }

    /** 1栋2单元: what is not said of building and stairway is asked for, the building first. */
    private static Fit stairs(Parts parts, Facet facet) {
        String building = label(PartUnit.BUILDING, facet);
        String unit = facet.details().part(PartUnit.UNIT);
        boolean ofBuildings = parts.labels().get(0).indexOf('-') > 0;
        if (ofBuildings && building == null) {
            return Fit.open(Need.BUILDING);
        }
        if (ofBuildings && excludes(parts, building + "-")) {
            return Fit.no("other-parts");
        }
        if (unit == null) {
            return Fit.open(Need.UNIT);
        }
        if (!parts.contains(ofBuildings ? building + "-" + unit : unit)) {
            return Fit.no("other-parts");
        }
        boolean which =
                facet.details().part(PartUnit.PHASE) != null || facet.details().part(PartUnit.SECTION) != null;
        return which || !ofBuildings && building != null ? Fit.open(Need.BUILDING) : Fit.YES;
    }

    /** Whether none of the parts is, or lies in, the part of that label. */
    static boolean excludes(Parts parts, String label) {
        return parts.labels().stream()
                .noneMatch(one -> one.equalsIgnoreCase(label)
                        || label.endsWith("-") && one.startsWith(label)
                        || parts.unit() == PartUnit.UNIT && one.endsWith("-" + label));
    }

    private static boolean isInOtherSections(Parts parts, String section) {
        return parts.labels().stream().allMatch(one -> LETTERED.matcher(one).matches() && !one.startsWith(section));
    }

    /** The label of that unit at the facet's spot, or null when none is said. */
    static @Nullable String label(PartUnit unit, Facet facet) {
        Details details = facet.details();
        String building = details.part(PartUnit.BUILDING);
        return switch (unit) {
            case SECTION -> details.part(PartUnit.SECTION) == null ? letter(building) : details.part(PartUnit.SECTION);
            case BUILDING -> {
                HouseNumber number = details.number();
                boolean street = facet.place().kind() == PlaceKind.STREET;
                yield building != null || street || number == null ? building : Integer.toString(number.number());
            }
            default -> details.part(unit);
        };
    }

    /** The section C2栋 stands in by its letter, or null. */
    private static @Nullable String letter(@Nullable String building) {
        return building != null && LETTERED.matcher(building).matches() ? building.substring(0, 1) : null;
    }

    static Need need(PartUnit unit) {
        return Need.valueOf(unit.name());
    }
}
