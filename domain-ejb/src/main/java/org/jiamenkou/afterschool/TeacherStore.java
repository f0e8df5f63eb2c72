package org.jiamenkou.afterschool;

import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Sql;

/** Reads and writes teachers. */
class TeacherStore {

    private static final String SELECT =
            "select code, school_code, number, name, active, version from afterschool_teacher";

    private final Sql sql;

    TeacherStore(Sql sql) {
        this.sql = sql;
    }

    List<TeacherRow> of(String school) {
        return rows(" where school_code = ? order by active desc, name, number", school);
    }

    /** The teacher of that code at that school; refuses {@code unknown-teacher}. */
    TeacherRow get(String code, String school) {
        return rows(" where code = ?", code).stream()
                .filter(teacher -> teacher.school().equals(school))
                .findFirst()
                .orElseThrow(() -> new AfterschoolRefusal("unknown-teacher", code));
    }

    void add(TeacherRow teacher) {
        sql.update(
                "insert into afterschool_teacher (code, school_code, number, name, active, version) values (?, ?, ?, ?, ?, 1)",
                teacher.code(),
                teacher.school(),
                teacher.number(),
                teacher.name(),
                teacher.active() ? 1 : 0);
    }

    /** Writes a teacher where the row is still as it was seen; tells whether it was. */
    boolean change(TeacherRow teacher) {
        return sql.update(
                        "update afterschool_teacher set number = ?, name = ?, active = ?, version = version + 1"
                                + " where code = ? and version = ?",
                        teacher.number(),
                        teacher.name(),
                        teacher.active() ? 1 : 0,
                        teacher.code(),
                        teacher.version())
                == 1;
    }

    private List<TeacherRow> rows(String where, String value) {
        List<TeacherRow> rows = new ArrayList<>();
        sql.query(
                SELECT + where,
                row -> rows.add(new TeacherRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5) == 1,
                        row.getInt(6))),
                value);
        return rows;
    }
}
