package org.jiamenkou.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.ChineseNumber;
import org.jiamenkou.address.PartUnit;
import org.jspecify.annotations.Nullable;

/** Stairways of buildings and squares of wardens: 1栋1、2单元, 12号楼3门, 1栋A座, 2单元, 第3网格. */
final class StairGrammar {

    private static final String LABEL = "(?:\\d{1,3}|[" + ChineseNumber.CHARACTERS + "]{1,3}|[A-Z])";
    private static final String LABELS = LABEL + "(?:(?:单元|门|网格)?(?:-+|至|到)第?" + LABEL + ")?";
    private static final String LIST = LABELS + "(?:(?:单元|门|网格)?[、,和及与]第?" + LABELS + ")*";
    private static final Pattern OF_BUILDINGS = Pattern.compile("^第?(?<buildings>[A-Z]?" + LABELS + "(?:[、,和及与]第?[A-Z]?"
            + LABELS + ")*)(?:号楼|#楼|栋楼?|幢楼?|座)的?第?(?<labels>" + LIST + ")(?<unit>单元|门|座)$");
    private static final Pattern ALONE = Pattern.compile("^第?(?<labels>" + LIST + ")(?<unit>单元|门|网格)$");

    private StairGrammar() {}

    /** The stairways or squares a stretch names and nothing else, or null. */
    static @Nullable Parts read(String text) {
        Matcher of = OF_BUILDINGS.matcher(text);
        if (of.matches() && isMeant(of)) {
            Parts buildings = new Parts(PartUnit.BUILDING, SpecGrammar.labels(of.group("buildings")));
            return new Parts(PartUnit.UNIT, SpecGrammar.labels(of.group("labels"))).inside(buildings);
        }
        Matcher alone = ALONE.matcher(text);
        if (!alone.matches() || !isMeant(alone)) {
            return null;
        }
        PartUnit unit = alone.group("unit").equals("网格") ? PartUnit.GRID : PartUnit.UNIT;
        List<String> labels = SpecGrammar.labels(alone.group("labels"));
        return labels.isEmpty() ? null : new Parts(unit, labels);
    }

    /** 三门 may be a name, 3门 is none; behind a building only letters count 座. */
    private static boolean isMeant(Matcher m) {
        return switch (m.group("unit")) {
            case "门" -> m.group("labels").matches("[^" + ChineseNumber.CHARACTERS + "]+");
            case "座" -> m.group("labels").matches("[A-Z、,和及与至到-]+");
            default -> true;
        };
    }
}
