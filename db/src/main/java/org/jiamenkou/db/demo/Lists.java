package org.jiamenkou.db.demo;

import java.util.List;

/** Writes the lists of schools and places. */
final class Lists {

    private Lists() {}

    static String schools(List<School> schools) {
        Csv csv = new Csv("学校", "代码", "学段", "集团", "地址", "电话", "纬度", "经度", "坐标系");
        for (School s : schools) {
            csv.row(
                    s.name(),
                    s.code(),
                    s.kind().word(),
                    s.group() == null ? "" : s.group(),
                    s.address(),
                    s.phone(),
                    s.spot().lat(),
                    s.spot().lon(),
                    Spot.FRAME);
        }
        return csv.toString();
    }

    /** Subdistricts, communities, streets and compounds. */
    static String places(Town town, List<Compound> compounds) {
        Csv csv = placeTable();
        Words.SUBDISTRICTS.forEach(name -> csv.row(name, "", "街道", "", "", "", "", "", "", ""));
        for (Community community : town.settlement().communities()) {
            csv.row(community.name(), "", "社区", "", community.subdistrict(), "", "", "", "", "");
        }
        for (Street street : town.streets()) {
            csv.row(street.name(), "", "道路", "", "", "", "", "", "", "");
        }
        compounds.forEach(c -> row(csv, c));
        return csv.toString();
    }

    static Csv placeTable() {
        return new Csv("名称", "别名", "类型", "所属社区", "街道", "路", "门牌", "纬度", "经度", "坐标系");
    }

    static void row(Csv csv, Compound c) {
        csv.row(
                c.name(),
                String.join("|", c.aliases()),
                "小区",
                c.community().name(),
                c.community().subdistrict(),
                c.door() == null ? "" : c.door().street(),
                c.door() == null ? "" : c.door().number(),
                c.spot().lat(),
                c.spot().lon(),
                Spot.FRAME);
    }
}
