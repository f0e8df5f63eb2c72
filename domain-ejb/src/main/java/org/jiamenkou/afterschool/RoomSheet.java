package org.jiamenkou.afterschool;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.intake.RowFile;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;

/** Rows of rooms. */
class RoomSheet implements SheetImport.Taker {

    private static final int LONGEST = 60;

    private final RoomStore store;
    private final String school;
    private final Map<String, RoomRow> known = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    RoomSheet(EntityManager em, String school) {
        this.store = new RoomStore(new Sql(em));
        this.school = school;
        store.of(school).forEach(room -> known.put(room.name(), room));
    }

    @Override
    public SheetImport.Said take(RowFile.Row row) {
        String name = row.get("name");
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new AfterschoolRefusal("row-needed", "教室");
        }
        if (!seen.add(name)) {
            throw new AfterschoolRefusal("row-twice", name);
        }
        int seats = Cells.number(row.get("seats"), "容纳人数");
        RoomRow stands = known.get(name);
        if (stands == null) {
            store.add(new RoomRow(Codes.fresh(), school, name, seats, true, 1));
            return SheetImport.Said.ADDED;
        }
        if (stands.seats() == seats && stands.active()) {
            return SheetImport.Said.NOTHING;
        }
        store.change(new RoomRow(stands.code(), school, name, seats, true, stands.version()));
        return SheetImport.Said.CHANGED;
    }
}
