package org.jiamenkou.afterschool;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.intake.RowFile;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;

/** Rows of teachers. */
class TeacherSheet implements SheetImport.Taker {

    private static final int LONGEST = 40;

    private final TeacherStore store;
    private final String school;
    private final Map<String, TeacherRow> known = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    TeacherSheet(EntityManager em, String school) {
        this.store = new TeacherStore(new Sql(em));
        this.school = school;
        store.of(school).forEach(teacher -> known.put(teacher.number(), teacher));
    }

    @Override
    public SheetImport.Said take(RowFile.Row row) {
        String number = row.get("number");
        String name = row.get("name");
        if (number.isEmpty() || name.isEmpty() || number.length() > LONGEST || name.length() > LONGEST) {
            throw new AfterschoolRefusal("row-needed", number.isEmpty() ? "工号" : "姓名");
        }
        if (!seen.add(number)) {
            throw new AfterschoolRefusal("row-twice", number);
        }
        TeacherRow stands = known.get(number);
        if (stands == null) {
            store.add(new TeacherRow(Codes.fresh(), school, number, name, true, 1));
            return SheetImport.Said.ADDED;
        }
        if (stands.name().equals(name) && stands.active()) {
            return SheetImport.Said.NOTHING;
        }
        store.change(new TeacherRow(stands.code(), school, number, name, true, stands.version()));
        return SheetImport.Said.CHANGED;
    }
}
