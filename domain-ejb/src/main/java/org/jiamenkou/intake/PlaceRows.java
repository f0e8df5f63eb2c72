package org.jiamenkou.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Rows of a district's list of places. */
final class PlaceRows implements RowReader {

    private static final Map<String, PlaceKind> KINDS = kinds();

    private static final Pattern DOOR = Pattern.compile("(\\d{1,6})(?:号)?(?:[附之-](\\d{1,5})号?)?");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；/|]");

    private final Tally tally;

    private final Harvest harvest;

    private final Points points;

    private final Map<String, Integer> seen = new HashMap<>();

    PlaceRows(IntakeOptions options, Tally tally, Harvest harvest) {
        this.tally = tally;
        this.harvest = harvest;
        this.points = new Points(options, tally);
    }

    @Override
    public void read(Fields fields) {
        String name = fields.name(Column.NAME);
        PlaceKind kind = KINDS.get(fields.get(Column.KIND).toLowerCase(Locale.ROOT));
        if (name.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.NAME), "name-missing");
        } else if (kind == null) {
            tally.refuse(fields.number(), fields.title(Column.KIND), "kind-unknown", fields.get(Column.KIND));
        } else if (seen.putIfAbsent(name, fields.number()) != null) {
            tally.refuse(fields.number(), fields.title(Column.NAME), "name-twice", name);
        } else {
            harvest.places.add(new IntakePlace(
                    fields.number(), kind, name, aliases(fields), parent(fields), door(fields), points.of(fields)));
        }
    }

    private static List<String> aliases(Fields fields) {
        return Stream.of(BETWEEN_NAMES.split(fields.get(Column.ALIASES)))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String parent(Fields fields) {
        String community = fields.name(Column.COMMUNITY);
        String parent = community.isEmpty() ? fields.name(Column.SUBDISTRICT) : community;
        return parent.isEmpty() ? null : parent;
    }

    private Place.@Nullable Door door(Fields fields) {
        String road = fields.name(Column.ROAD);
        String number = fields.get(Column.NUMBER);
        if (road.isEmpty() || number.isEmpty()) {
            return null;
        }
        Matcher m = DOOR.matcher(number);
        if (!m.matches()) {
            tally.error(fields.number(), fields.title(Column.NUMBER), "number-unreadable", number);
            return null;
        }
        int sub = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        return new Place.Door(road, new HouseNumber(Integer.parseInt(m.group(1)), sub));
    }

    private static Map<String, PlaceKind> kinds() {
        Map<String, PlaceKind> kinds = new HashMap<>();
        for (PlaceKind kind : PlaceKind.values()) {
            kinds.put(kind.code(), kind);
        }
        kinds.putAll(Map.of(
                "街路",
                PlaceKind.STREET,
                "道路",
                PlaceKind.STREET,
                "路",
                PlaceKind.STREET,
                "街",
                PlaceKind.STREET,
                "小区",
                PlaceKind.COMPOUND,
                "社区",
                PlaceKind.COMMUNITY,
                "村",
                PlaceKind.VILLAGE,
                "组",
                PlaceKind.GROUP));
        kinds.putAll(Map.of(
                "自然村",
                PlaceKind.GROUP,
                "楼",
                PlaceKind.BUILDING,
                "楼栋",
                PlaceKind.BUILDING,
                "大院",
                PlaceKind.YARD,
                "地标",
                PlaceKind.LANDMARK,
                "河",
                PlaceKind.RIVER,
                "河流",
                PlaceKind.RIVER,
                "铁路",
                PlaceKind.RAIL));
        kinds.putAll(Map.of(
                "学校",
                PlaceKind.SCHOOL,
                "派出所",
                PlaceKind.POLICE_STATION,
                "街道",
                PlaceKind.SUBDISTRICT,
                "镇街",
                PlaceKind.SUBDISTRICT,
                "镇",
                PlaceKind.SUBDISTRICT,
                "乡",
                PlaceKind.SUBDISTRICT));
        return Map.copyOf(kinds);
    }
}
