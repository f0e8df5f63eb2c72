package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * 白汀区, the small fictional district to the east: three schools, four streets, a dozen compounds of its own, and two
 * of 明湖区 that its notice claims as well.
 */
final class Neighbour {

    static final String DISTRICT = "白汀区";

    private static final int SCHOOLS = 3;
    private static final int COMPOUNDS = 12;
    private static final String SUBDISTRICT = "汀洲街道";

    private final List<School> schools = new ArrayList<>();
    private final List<Compound> own = new ArrayList<>();
    private final List<Compound> dual;

    Neighbour(List<Compound> dual, Chance chance) {
        this.dual = List.copyOf(dual);
        NameGiver names = new NameGiver(chance);
        for (int i = 0; i < SCHOOLS; i++) {
            String name = "白汀区第" + Spelling.numeral(i + 1) + "小学";
            Spot spot = new Spot(Grid.WIDTH + 500 + 900 * i, 3_000);
            String code = String.format(Locale.ROOT, "bt%03d", i + 1);
            schools.add(new School(
                    code, name, SchoolKind.PRIMARY, null, "白汀路" + (20 * i + 8) + "号", "000-27000" + (100 + i), spot));
        }
        for (int i = 0; i < COMPOUNDS; i++) {
            Spot spot = new Spot(Grid.WIDTH + 400 + 230 * i, 3_100 + 60 * (i % 3));
            own.add(new Compound(
                    i,
                    names.fresh(Words.COMPOUND_ENDINGS),
                    List.of(),
                    community(i),
                    new Door(street(i), 12 + 10 * i),
                    spot,
                    false,
                    500,
                    8,
                    Unit.WHOLE));
        }
    }

    List<School> schools() {
        return schools;
    }

    /** The school of this district that claims the compound too. */
    School claiming(Compound c) {
        return schools.get(dual.indexOf(c));
    }

    /** The list of places. */
    String places() {
        Csv csv = Lists.placeTable();
        csv.row(SUBDISTRICT, "", "街道", "", "", "", "", "", "", "");
        for (int i = 0; i < SCHOOLS; i++) {
            csv.row(community(i).name(), "", "社区", "", SUBDISTRICT, "", "", "", "", "");
        }
        for (int i = 0; i < 4; i++) {
            csv.row(street(i), "", "道路", "", "", "", "", "", "", "");
        }
        own.forEach(c -> Lists.row(csv, c));
        dual.forEach(c -> csv.row(
                c.name(),
                String.join("|", c.aliases()),
                "小区",
                "",
                "",
                "",
                "",
                c.spot().lat(),
                c.spot().lon(),
                Spot.FRAME));
        return csv.toString();
    }

    /** The notice. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < SCHOOLS; i++) {
            lines.add(new Line(schools.get(i).name(), names(i)));
        }
        for (Compound c : dual) {
            lines.add(new Line(claiming(c).name(), c.name()));
        }
        return lines;
    }

    /** Questions about the compounds that only this district claims. */
    List<Asked> asked() {
        return own.stream()
                .map(c -> Asked.of(
                        c.name() + "2栋",
                        "one",
                        List.of(schools.get(c.id() % SCHOOLS).name()),
                        "neighbour"))
                .toList();
    }

    private String names(int school) {
        return own.stream()
                .filter(c -> c.id() % SCHOOLS == school)
                .map(Compound::name)
                .collect(Collectors.joining("、"));
    }

    private static Community community(int i) {
        return new Community(List.of("汀洲社区", "白桦社区", "东汀社区").get(i % SCHOOLS), SUBDISTRICT, 0, 0);
    }

    private static String street(int i) {
        return List.of("白汀路", "汀洲路", "东汀街", "白桦街").get(i % 4);
    }
}
