package org.jiamenkou.afterschool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Reads and writes classes. */
class ClassStore {

    private final Sql sql;

    ClassStore(Sql sql) {
        this.sql = sql;
    }

    /** The classes that a condition finds, whose terms have these slots. */
    List<ClassRow> rows(Map<String, List<CareSlot>> slots, String where, @Nullable Object... values) {
        List<ClassRow> rows = new ArrayList<>();
        sql.query(
                "select " + ClassReading.COLUMNS + ClassReading.FROM + where,
                row -> rows.add(ClassReading.row(row, slots)),
                values);
        return rows;
    }

    /** The classes of a term that a condition finds. */
    List<ClassRow> ofTerm(String term, String condition, @Nullable Object... more) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(term);
        values.addAll(Arrays.asList(more));
        return rows(
                new TermStore(sql).slots(List.of(term)),
                " where c.term_code = ?" + condition + " order by g.position, k.name, c.name, c.code",
                values.toArray());
    }

    Optional<ClassRow> find(String code) {
        List<String> term = new ArrayList<>(1);
        sql.query("select term_code from afterschool_class where code = ?", row -> term.add(row.getString(1)), code);
        return rows(new TermStore(sql).slots(term), " where c.code = ?", code).stream()
                .findFirst();
    }

    /** The class of a term that one would stand in the way of, by a column of its slots: teacher or room. */
    Optional<Clash> clash(String column, String value, String term, SlotCode slot, String but) {
        List<Clash> found = new ArrayList<>();
        sql.query(
                "select c.code, concat(k.name, ' ', c.name) from afterschool_class_slot s join afterschool_class c"
                        + " on c.code = s.class_code join afterschool_course k on k.code = c.course_code where s."
                        + column
                        + " = ? and s.term_code = ? and s.weekday = ? and s.block = ? and s.active = 1 and c.code <> ?",
                row -> found.add(new Clash(row.getString(1), row.getString(2).strip())),
                value,
                term,
                slot.weekday().getValue(),
                slot.block(),
                but);
        return found.stream().findFirst();
    }

    /**
     * A class that is in the way.
     *
     * @param code its code
     * @param title course and class
     */
    record Clash(String code, String title) {}

    /** The title of a class that is in that slot; empty where none is. */
    Optional<String> inSlot(String term, CareSlot slot) {
        List<String> found = new ArrayList<>();
        sql.query(
                "select concat(k.name, ' ', c.name) from afterschool_class_slot s join afterschool_class c on c.code = s.class_code"
                        + " join afterschool_course k on k.code = c.course_code where s.term_code = ? and s.weekday = ?"
                        + " and s.block = ? order by s.active is null limit 1",
                row -> found.add(row.getString(1).strip()),
                term,
                slot.weekday().getValue(),
                slot.block());
        return found.stream().findFirst();
    }

    /** How many classes of a term a teacher leads, one left out. */
    int led(String teacher, String term, String but) {
        int[] number = {0};
        sql.query(
                "select count(*) from afterschool_class where teacher_code = ? and term_code = ? and state <> 'CANCELLED'"
                        + " and code <> ?",
                row -> number[0] = row.getInt(1),
                teacher,
                term,
                but);
        return number[0];
    }

    /** What the sessions of every class of a term follow from, cancelled ones left out. */
    List<SessionKeeper.Pattern> patterns(String term) {
        List<SessionKeeper.Pattern> patterns = new ArrayList<>();
        sql.query(
                "select c.code, c.state, group_concat(s.weekday, '-', s.block) from afterschool_class c"
                        + " join afterschool_class_slot s on s.class_code = c.code where c.term_code = ? and c.state <> 'CANCELLED'"
                        + " group by c.code, c.state",
                row -> patterns.add(new SessionKeeper.Pattern(
                        row.getString(1),
                        row.getString(2).equals("OPEN"),
                        SlotCode.list(row.getString(3)).stream()
                                .map(SlotCode::toString)
                                .toList())),
                term);
        return patterns;
    }

    void add(String code, String term, String school, ClassEntry entry, @Nullable String document) {
        sql.update(
                "insert into afterschool_class (course_code, name, grades, fewest, most, price_fen, document, teacher_code,"
                        + " provider_code, room_code, equipment, code, term_code, school_code, state, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', 1)",
                values(entry, document, code, term, school));
        fill(code, term, entry);
    }

    /** Writes a class where it is still as it was seen; tells whether it was. */
    boolean change(ClassRow seen, ClassEntry entry, @Nullable String document) {
        int changed = sql.update(
                "update afterschool_class set course_code = ?, name = ?, grades = ?, fewest = ?, most = ?, price_fen = ?,"
                        + " document = ?, teacher_code = ?, provider_code = ?, room_code = ?, equipment = ?,"
                        + " version = version + 1 where code = ? and version = ? and state <> 'CANCELLED'",
                values(entry, document, seen.code(), seen.version()));
        if (changed == 1) {
            sql.update("delete from afterschool_class_slot where class_code = ?", seen.code());
            sql.update("delete from afterschool_class_quota where class_code = ?", seen.code());
            fill(seen.code(), seen.term(), entry);
        }
        return changed == 1;
    }

    /** Lets a draft become open; tells whether it was one of that version. */
    boolean open(String code, int version, Instant now) {
        return sql.update(
                        "update afterschool_class set state = 'OPEN', opened_at = ?, version = version + 1"
                                + " where code = ? and version = ? and state = 'DRAFT'",
                        Sql.utc(now),
                        code,
                        version)
                == 1;
    }

    /** Cancels a class, perhaps in favour of another one; its slots are free again. Tells whether it was of that version and stood. */
    boolean cancel(String code, int version, ClassEnd end, Instant now) {
        int changed = sql.update(
                "update afterschool_class set state = 'CANCELLED', cancelled_at = ?, reason = ?, cancelled_by = ?,"
                        + " merged_into = ?, version = version + 1 where code = ? and version = ? and state <> 'CANCELLED'",
                Sql.utc(now),
                end.reason(),
                end.by(),
                end.into(),
                code,
                version);
        if (changed == 1) {
            sql.update("update afterschool_class_slot set active = null where class_code = ?", code);
        }
        return changed == 1;
    }

    /** Keeps why a class is held in spite of its numbers; tells whether it was of that version and open. */
    boolean hold(String code, int version, String reason) {
        return sql.update(
                        "update afterschool_class set held_reason = ?, version = version + 1"
                                + " where code = ? and version = ? and state = 'OPEN'",
                        reason,
                        code,
                        version)
                == 1;
    }

    private void fill(String code, String term, ClassEntry entry) {
        sql.batch(
                "insert into afterschool_class_slot (class_code, term_code, weekday, block, teacher_code, room_code, active)"
                        + " values (?, ?, ?, ?, ?, ?, 1)",
                batch -> {
                    for (String slot : entry.slots()) {
                        SlotCode place = SlotCode.of(slot);
                        batch.add(code, term, place.weekday().getValue(), place.block(), entry.teacher(), entry.room());
                    }
                });
        for (Map.Entry<Integer, Integer> quota : entry.quotas().entrySet()) {
            sql.update(
                    "insert into afterschool_class_quota (class_code, grade, most) values (?, ?, ?)",
                    code,
                    quota.getKey(),
                    quota.getValue());
        }
    }

    private static @Nullable Object[] values(ClassEntry entry, @Nullable String document, Object... last) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(entry.course());
        values.add(entry.name());
        values.add(entry.grades().code());
        values.add(entry.fewest());
        values.add(entry.most());
        values.add(entry.price().fen());
        values.add(document);
        values.add(entry.teacher());
        values.add(entry.provider());
        values.add(entry.room());
        values.add(entry.equipment());
        values.addAll(Arrays.asList(last));
        return values.toArray();
    }
}
