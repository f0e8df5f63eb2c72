package org.jiamenkou.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.address.Territory;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.zone.Revision;
import org.jiamenkou.zone.Zone;
import org.jiamenkou.zone.ZoneMap;
import org.jspecify.annotations.Nullable;

/**
 * A generated district with as many names as rules: in a hundred names 12 streets, 66 compounds, 8 buildings, 6 communities,
 * 6 villages and 2 landmarks; every fifth compound has a former name, two in five have a gate on a street, and as many a point.
 *
 * @param streets the streets
 * @param compounds the compounds
 * @param communities the communities
 * @param villages the villages
 * @param places all places, the rest included
 * @param zones the zones of its notice
 */
record World(
        List<Place> streets,
        List<Place> compounds,
        List<Place> communities,
        List<Place> villages,
        List<Place> places,
        List<Zone> zones) {

    static final String DISTRICT = "990101";
    static final double BOUNDARY_METRES = 15;
    private static final long SEED = 20_250_901;
    private static final Revision REVISION = new Revision(
            "bench",
            DISTRICT,
            Stage.PRIMARY,
            new SchoolYear(2025),
            Population.RESIDENT,
            null,
            LocalDate.of(2025, 4, 1),
            1);

    /** The district with so many rules and so many names. */
    static World of(int size) {
        Random random = new Random(SEED);
        Names names = new Names(random);
        List<Place> communities = new ArrayList<>();
        List<Place> streets = new ArrayList<>();
        List<Place> compounds = new ArrayList<>();
        List<Place> villages = new ArrayList<>();
        times(size * 6 / 100, () -> communities.add(plain(PlaceKind.COMMUNITY, names.ending("社区"), null)));
        times(size * 12 / 100, () -> streets.add(plain(PlaceKind.STREET, names.ending("路", "街", "大道", "巷"), null)));
        times(size * 6 / 100, () -> villages.add(plain(PlaceKind.VILLAGE, names.ending("村"), null)));
        times(size * 66 / 100, () -> compounds.add(compound(names, random, communities, streets)));
        List<Place> places = new ArrayList<>(communities);
        places.addAll(streets);
        places.addAll(villages);
        places.addAll(compounds);
        times(size * 2 / 100, () -> places.add(plain(PlaceKind.LANDMARK, names.ending("桥", "广场"), null)));
        while (places.size() < size) {
            places.add(plain(PlaceKind.BUILDING, names.ending("大厦", "楼"), one(random, communities)));
        }
        Rules rules = new Rules(random, streets, compounds, communities, villages);
        return new World(streets, compounds, communities, villages, places, rules.zones(size));
    }

    /** The snapshot of this district that a server would hold. */
    ZoneMap map() {
        return ZoneMap.of(REVISION, zones, Gazetteer.of(places), Territory.of("四川省", "成都市", "明湖区"), BOUNDARY_METRES);
    }

    private static void times(int count, Runnable step) {
        for (int i = 0; i < count; i++) {
            step.run();
        }
    }

    private static Place plain(PlaceKind kind, String name, @Nullable Place around) {
        return place(kind, name, List.of(), around, null, null);
    }

    private static Place compound(Names names, Random random, List<Place> communities, List<Place> streets) {
        String name = names.ending("小区", "花园", "苑", "家园", "名城");
        List<String> former = random.nextInt(5) == 0 ? List.of(names.ending("宿舍", "新村")) : List.of();
        Place.Door door = null;
        if (random.nextInt(5) < 2) {
            door = new Place.Door(one(random, streets).name(), HouseNumber.of(1 + random.nextInt(400)));
        }
        Coordinate point = random.nextInt(5) < 2 ? Land.anywhere(random) : null;
        return place(PlaceKind.COMPOUND, name, former, one(random, communities), door, point);
    }

    private static Place place(
            PlaceKind kind,
            String name,
            List<String> aliases,
            @Nullable Place around,
            Place.@Nullable Door door,
            @Nullable Coordinate point) {
        String code = Place.codeOf(DISTRICT, name);
        return new Place(code, kind, name, aliases, around == null ? null : around.name(), door, point);
    }

    static <T> T one(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
