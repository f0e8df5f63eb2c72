package org.jiamenkou.afterschool;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/** Keeps what a lesson may cost at most; old values stay. */
class Ceilings {

    private static final int LAST_OF_PRIMARY = 6;

    private final Sql sql;

    Ceilings(Sql sql) {
        this.sql = sql;
    }

    /** Every ceiling a district ever had, the last first. */
    List<CeilingRow> of(String district) {
        List<CeilingRow> rows = new ArrayList<>();
        sql.query(
                "select stage, by_provider, fen, school_year, document, made_by, made_at from afterschool_ceiling"
                        + " where district_code = ? order by id desc",
                row -> rows.add(new CeilingRow(
                        Stage.valueOf(row.getString(1)),
                        row.getInt(2) == 1,
                        new Money(row.getLong(3)),
                        new SchoolYear(row.getInt(4)),
                        row.getString(5),
                        row.getString(6),
                        Objects.requireNonNull(Sql.moment(row, 7)))),
                district);
        return rows;
    }

    void settle(String district, CeilingRow row) {
        sql.update(
                "insert into afterschool_ceiling (district_code, stage, by_provider, fen, school_year, document, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                district,
                row.stage().name(),
                row.byProvider() ? 1 : 0,
                row.most().fen(),
                row.year().value(),
                row.document(),
                row.madeBy(),
                Sql.utc(row.madeAt()));
    }

    /**
     * The number of the document that a price keeps to, null where nothing is paid; refuses {@code ceiling-unknown} and
     * {@code above-ceiling}. A class for grades of both stages keeps to both ceilings.
     */
    @Nullable
    String check(String district, ClassEntry entry) {
        if (entry.price().fen() == 0) {
            return null;
        }
        List<CeilingRow> all = of(district);
        boolean provider = entry.provider() != null;
        String document = null;
        for (Stage stage : stages(entry.grades()).toList()) {
            CeilingRow holds = all.stream()
                    .filter(row -> row.stage() == stage && row.byProvider() == provider)
                    .findFirst()
                    .orElseThrow(() -> new AfterschoolRefusal("ceiling-unknown", stage.code()));
            if (entry.price().compareTo(holds.most()) > 0) {
                throw new AfterschoolRefusal(
                        "above-ceiling", entry.price().yuan(), holds.most().yuan(), holds.document());
            }
            document = holds.document();
        }
        return document;
    }

    private static Stream<Stage> stages(Grades grades) {
        return grades.all().stream()
                .map(grade -> grade <= LAST_OF_PRIMARY ? Stage.PRIMARY : Stage.JUNIOR)
                .distinct();
    }
}
