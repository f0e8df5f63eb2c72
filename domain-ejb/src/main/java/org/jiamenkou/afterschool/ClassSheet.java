package org.jiamenkou.afterschool;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.intake.RowFile;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Rows of classes: a course that is not known is entered with them, a category, teacher, body or room that is not known refuses. */
class ClassSheet implements SheetImport.Taker {

    private final Classes classes;
    private final CourseStore courses;
    private final TermRow term;
    private final EnrolmentSetting setting;
    private final List<CareSlot> slots;
    private final List<CategoryRow> categories;
    private final Map<String, CourseRow> courseByName = new HashMap<>();
    private final Map<String, String> teachers = new HashMap<>();
    private final Map<String, String> providers = new HashMap<>();
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, ClassRow> known = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    ClassSheet(EntityManager em, Clock clock, String school, String termCode) {
        Sql sql = new Sql(em);
        Terms terms = new Terms(em, clock);
        this.classes = new Classes(em, clock);
        this.courses = new CourseStore(sql);
        this.term = terms.get(termCode);
        if (!term.school().equals(school)) {
            throw new AfterschoolRefusal("unknown-term", termCode);
        }
        this.setting = terms.setting(termCode);
        this.slots = terms.slots(termCode);
        this.categories = new CategoryStore(sql).of(term.district());
        courses.of(school).forEach(course -> courseByName.put(course.name(), course));
        new TeacherStore(sql).of(school).forEach(teacher -> teachers.put(teacher.number(), teacher.code()));
        new ProviderStore(sql).of(term.district()).forEach(body -> providers.put(body.number(), body.code()));
        new RoomStore(sql).of(school).forEach(room -> rooms.put(room.name(), room.code()));
        new ClassStore(sql).ofTerm(termCode, "").forEach(row -> known.put(row.courseName() + "\n" + row.name(), row));
    }

    @Override
    public SheetImport.Said take(RowFile.Row row) {
        String course = row.get("course");
        if (course.isEmpty()) {
            throw new AfterschoolRefusal("row-needed", "课程");
        }
        String key = course + "\n" + row.get("class");
        if (!seen.add(key)) {
            throw new AfterschoolRefusal("row-twice", key.replace('\n', ' ').strip());
        }
        ClassRow stands = known.get(key);
        ClassEntry entry = entry(row, course(row, course));
        if (stands == null) {
            classes.enter(term.code(), entry);
            return SheetImport.Said.ADDED;
        }
        if (stands.entry().equals(entry)) {
            return SheetImport.Said.NOTHING;
        }
        classes.change(stands.code(), stands.version(), entry);
        return SheetImport.Said.CHANGED;
    }

    private ClassEntry entry(RowFile.Row row, CourseRow course) {
        Grades grades = Grades.parse(row.get("grades"))
                .orElseThrow(() -> new AfterschoolRefusal("row-grades", row.get("grades")));
        String equipment = row.get("equipment");
        return new ClassEntry(
                course.code(),
                row.get("class"),
                grades,
                row.get("fewest").isEmpty() ? setting.usualMin() : Cells.number(row.get("fewest"), "最少人数"),
                row.get("most").isEmpty() ? setting.usualMax() : Cells.number(row.get("most"), "最多人数"),
                Map.of(),
                Cells.slots(row.get("slots"), slots),
                Cells.money(row.get("price")),
                found(teachers, row.get("teacher"), "unknown-teacher"),
                found(providers, row.get("provider"), "unknown-provider"),
                found(rooms, row.get("room"), "unknown-room"),
                equipment.isEmpty() ? course.equipment() : equipment);
    }

    private CourseRow course(RowFile.Row row, String name) {
        CourseRow stands = courseByName.get(name);
        if (stands != null) {
            return stands;
        }
        CategoryRow category = categories.stream()
                .filter(one -> one.name().equals(row.get("category")))
                .findFirst()
                .orElseThrow(() -> new AfterschoolRefusal("unknown-category", row.get("category")));
        CourseKind kind = row.get("kind").contains("托管") ? CourseKind.CARE : CourseKind.COURSE;
        CourseRow fresh = new CourseRow(
                Codes.fresh(),
                term.school(),
                category.code(),
                category.name(),
                name,
                kind,
                row.get("about"),
                row.get("equipment"),
                true,
                1);
        courses.add(fresh);
        courseByName.put(name, fresh);
        return fresh;
    }

    private static @Nullable String found(Map<String, String> codes, String name, String refusal) {
        if (name.isEmpty()) {
            return null;
        }
        String code = codes.get(name);
        if (code == null) {
            throw new AfterschoolRefusal(refusal, name);
        }
        return code;
    }
}
