package org.jiamenkou.db.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The junior notice, one rule a line: most zones by communities, some by streets with first and last number and side,
 * some by compounds. Parts of compounds do not matter here.
 */
final class JuniorNotice {

    private final Town town;
    private final int year;
    private final Map<Integer, Integer> moved;
    private final Csv csv = new Csv(
            "学年", "学段", "学校", "校区", "区县", "街道", "社区", "路名或小区", "起号", "起附号", "止号", "止附号", "单双", "栋/期/组", "含/不含", "片区方式",
            "人群", "备注");

    /** The notice of a year in which some compounds, by id, go to another zone than their block's. */
    JuniorNotice(Town town, int year, Map<Integer, Integer> moved) {
        this.town = town;
        this.year = year;
        this.moved = new HashMap<>(moved);
        for (int zone = 0; zone < town.junior().size(); zone++) {
            tell(zone);
        }
    }

    /** The zone whose school takes the compound. */
    int zoneOf(Compound c) {
        return moved.getOrDefault(c.id(), town.juniorZones().of(c.cell()));
    }

    /** The school that takes the compound. */
    School schoolOf(Compound c) {
        return town.junior().get(zoneOf(c));
    }

    /** Whether a zone is told by streets: then both sides of those inside it are its own. */
    static boolean byRoads(Town town, int zone) {
        return zone % 4 == 1
                && town.juniorZones().all().get(zone).stream()
                        .noneMatch(cell -> town.kinds().of(cell) == ZoneKind.BOX);
    }

    @Override
    public String toString() {
        return csv.toString();
    }

    private void tell(int zone) {
        List<Integer> blocks = town.juniorZones().all().get(zone);
        if (byRoads(town, zone)) {
            blocks.forEach(cell -> town.cell(cell).stretches().forEach(stretch -> row(zone, cell, stretch)));
            blocks.forEach(cell -> town.settlement().lanes(cell).forEach(lane -> row(zone, cell, lane)));
        } else if (zone % 4 != 3) {
            blocks.forEach(cell -> {
                row(zone, town.settlement().western(cell));
                row(zone, town.settlement().eastern(cell));
            });
        }
        for (Compound c : town.compounds()) {
            boolean home = town.juniorZones().of(c.cell()) == zone;
            boolean told = byRoads(town, zone) ? c.door() != null : zone % 4 != 3;
            if (zoneOf(c) == zone && !(home && told)) {
                row(zone, c, "含");
            } else if (zoneOf(c) != zone && home && told) {
                row(zone, c, "不含");
            }
        }
    }

    private void row(int zone, Community community) {
        add(zone, community.subdistrict(), community.name(), "", "", "", "", "含");
    }

    private void row(int zone, int cell, Stretch stretch) {
        String subdistrict = town.settlement().western(cell).subdistrict();
        String first = stretch.isWholeSide() ? "" : Integer.toString(stretch.first());
        String last = stretch.isWholeSide() ? "" : Integer.toString(stretch.last());
        add(zone, subdistrict, "", stretch.street().name(), first, last, stretch.side(), "含");
    }

    private void row(int zone, int cell, Street lane) {
        add(zone, town.settlement().western(cell).subdistrict(), "", lane.name(), "", "", "", "含");
    }

    private void row(int zone, Compound c, String include) {
        add(zone, c.community().subdistrict(), c.community().name(), c.name(), "", "", "", include);
    }

    private void add(
            int zone,
            String subdistrict,
            String community,
            String place,
            String from,
            String to,
            String side,
            String include) {
        csv.row(
                year,
                "初中",
                town.junior().get(zone).name(),
                "",
                Demo.DISTRICT,
                subdistrict,
                community,
                place,
                from,
                "",
                to,
                "",
                side,
                "",
                include,
                "单校划片",
                "全部",
                "");
    }
}
