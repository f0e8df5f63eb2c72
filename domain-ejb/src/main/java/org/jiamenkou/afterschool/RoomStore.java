package org.jiamenkou.afterschool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;

/** Reads and writes rooms. */
class RoomStore {

    private static final String SELECT = "select code, school_code, name, seats, active, version from afterschool_room";

    private final Sql sql;

    RoomStore(Sql sql) {
        this.sql = sql;
    }

    List<RoomRow> of(String school) {
        return rows(" where school_code = ? order by active desc, name", school);
    }

    Optional<RoomRow> named(String school, String name) {
        return of(school).stream().filter(room -> room.name().equals(name)).findFirst();
    }

    /** The room of that code at that school; refuses {@code unknown-room}. */
    RoomRow get(String code, String school) {
        return rows(" where code = ?", code).stream()
                .filter(room -> room.school().equals(school))
                .findFirst()
                .orElseThrow(() -> new AfterschoolRefusal("unknown-room", code));
    }

    void add(RoomRow room) {
        sql.update(
                "insert into afterschool_room (code, school_code, name, seats, active, version) values (?, ?, ?, ?, ?, 1)",
                room.code(),
                room.school(),
                room.name(),
                room.seats(),
                room.active() ? 1 : 0);
    }

    /** Writes a room where it is still as it was seen; tells whether it was. */
    boolean change(RoomRow room) {
        return sql.update(
                        "update afterschool_room set name = ?, seats = ?, active = ?, version = version + 1"
                                + " where code = ? and version = ?",
                        room.name(),
                        room.seats(),
                        room.active() ? 1 : 0,
                        room.code(),
                        room.version())
                == 1;
    }

    private List<RoomRow> rows(String where, String value) {
        List<RoomRow> rows = new ArrayList<>();
        sql.query(
                SELECT + where,
                row -> rows.add(new RoomRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5) == 1,
                        row.getInt(6))),
                value);
        return rows;
    }
}
