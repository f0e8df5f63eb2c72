package org.jiamenkou.afterschool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;

/** Reads and writes courses. */
class CourseStore {

    private static final String SELECT =
            "select k.code, k.school_code, k.category_code, g.name, k.name, k.kind, k.about, k.equipment, k.active, k.version"
                    + " from afterschool_course k join afterschool_category g on g.code = k.category_code";

    private final Sql sql;

    CourseStore(Sql sql) {
        this.sql = sql;
    }

    List<CourseRow> of(String school) {
        return rows(" where k.school_code = ? order by k.active desc, g.position, k.name", school);
    }

    Optional<CourseRow> named(String school, String name) {
        return of(school).stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** The course of that code at that school; refuses {@code unknown-course}. */
    CourseRow get(String code, String school) {
        return rows(" where k.code = ?", code).stream()
                .filter(row -> row.school().equals(school))
                .findFirst()
                .orElseThrow(() -> new AfterschoolRefusal("unknown-course", code));
    }

    void add(CourseRow course) {
        Keys.held(() -> sql.update(
                "insert into afterschool_course (category_code, name, kind, about, equipment, active, code, school_code, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 1)",
                course.category(),
                course.name(),
                course.kind().name(),
                course.about(),
                course.equipment(),
                course.active() ? 1 : 0,
                course.code(),
                course.school()));
    }

    /** Writes a course where it is still as it was seen; tells whether it was. */
    boolean change(CourseRow course) {
        int[] changed = {0};
        Keys.held(() -> changed[0] = sql.update(
                "update afterschool_course set category_code = ?, name = ?, kind = ?, about = ?, equipment = ?, active = ?,"
                        + " version = version + 1 where code = ? and version = ?",
                course.category(),
                course.name(),
                course.kind().name(),
                course.about(),
                course.equipment(),
                course.active() ? 1 : 0,
                course.code(),
                course.version()));
        return changed[0] == 1;
    }

    private List<CourseRow> rows(String where, String value) {
        List<CourseRow> rows = new ArrayList<>();
        sql.query(
                SELECT + where,
                row -> rows.add(new CourseRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        CourseKind.valueOf(row.getString(6)),
                        row.getString(7),
                        row.getString(8),
                        row.getInt(9) == 1,
                        row.getInt(10))),
                value);
        return rows;
    }
}
