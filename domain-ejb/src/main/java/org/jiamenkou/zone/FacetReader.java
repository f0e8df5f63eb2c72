package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.address.Address;
import org.jiamenkou.address.ChineseNumber;
import org.jiamenkou.address.Details;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Mention;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.zone.Facet.Origin;

/** Turns what was read of an address into the facets rules are asked about. */
final class FacetReader {

    private static final int DEEPEST = 4;

    private final Gazetteer gazetteer;

    FacetReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The known names that say where the home is; a community or street named only on the way there is left aside. */
    List<Mention> deciding(Address address) {
        List<Mention> known = address.mentions().stream()
                .filter(mention -> !mention.places().isEmpty())
                .toList();
        boolean precise = known.stream().anyMatch(mention -> !isContext(mention));
        return precise ? known.stream().filter(mention -> !isContext(mention)).toList() : last(known);
    }

    /** Community or street without more: the way to something. */
    static boolean isContext(Mention mention) {
        if (!mention.details().equals(Details.NONE)) {
            return false;
        }
        return switch (mention.places().get(0).kind()) {
            case COMMUNITY, VILLAGE, SUBDISTRICT, STREET, RIVER, RAIL -> true;
            default -> false;
        };
    }

    private static List<Mention> last(List<Mention> known) {
        return known.isEmpty() ? known : known.subList(known.size() - 1, known.size());
    }

    /** The facets of an address whose names are settled: place i for mention i. */
    List<Facet> facets(List<Mention> mentions, List<Place> places) {
        List<Facet> facets = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            boolean around = places.stream().anyMatch(other -> other != place && isAround(place, other));
            facets.add(new Facet(place, mentions.get(i).details(), around ? Origin.AROUND : Origin.TYPED));
        }
        for (Facet facet : List.copyOf(facets)) {
            register(facet, facets);
            around(facet, facets);
        }
        return facets;
    }

    /** 肖坝社区5组北欧印象: the community, with its group, only says where the compound lies. */
    private boolean isAround(Place outer, Place inner) {
        Place place = inner;
        for (int depth = 0; depth < DEEPEST && place.parent() != null; depth++) {
            if (place.parent().equals(outer.name())) {
                return true;
            }
            Optional<Place> parent = gazetteer.get(place.parent());
            if (parent.isEmpty()) {
                return false;
            }
            place = parent.get();
        }
        return false;
    }

    private void register(Facet typed, List<Facet> facets) {
        Place.Door door = typed.place().door();
        if (door != null) {
            gazetteer
                    .get(door.street())
                    .ifPresent(
                            street -> add(facets, street, Details.NONE.withNumber(door.number()), Origin.REGISTERED));
        }
        if (typed.place().kind() == PlaceKind.STREET
                && typed.details().number() != null
                && typed.details().lane() == null) {
            for (Place there :
                    gazetteer.at(typed.place().name(), typed.details().number())) {
                add(facets, there, Details.NONE, Origin.REGISTERED);
                around(new Facet(there, Details.NONE, Origin.REGISTERED), facets);
            }
        }
    }

    private void around(Facet inner, List<Facet> facets) {
        Place place = inner.place();
        for (int depth = 0; depth < DEEPEST && place.parent() != null; depth++) {
            Optional<Place> parent = gazetteer.get(place.parent());
            if (parent.isEmpty() || parent.get().kind() == PlaceKind.STREET) {
                return;
            }
            Details section = section(place.name(), parent.get().name());
            place = parent.get();
            add(facets, place, section, Origin.AROUND);
        }
    }

    /** 翠苑三区 is section 3 of 翠苑. */
    private static Details section(String name, String outer) {
        String rest = name.startsWith(outer) ? name.substring(outer.length()) : "";
        if (rest.length() < 2 || !(rest.endsWith("区") || rest.endsWith("期"))) {
            return Details.NONE;
        }
        String written = rest.substring(0, rest.length() - 1);
        int number = ChineseNumber.parse(written);
        String label = number < 0 ? written : Integer.toString(number);
        PartUnit unit = rest.endsWith("区") ? PartUnit.SECTION : PartUnit.PHASE;
        return Labels.withPart(Details.NONE, unit, label);
    }

    private static void add(List<Facet> facets, Place place, Details details, Origin origin) {
        boolean known = facets.stream().anyMatch(facet -> facet.place().name().equals(place.name()));
        if (!known) {
            facets.add(new Facet(place, details, origin));
        }
    }
}
