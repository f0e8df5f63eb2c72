package org.jiamenkou.afterschool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Makes a class of a row that {@link ClassStore} selects. */
final class ClassReading {

    static final String FROM = " from afterschool_class c join afterschool_course k on k.code = c.course_code"
            + " join afterschool_category g on g.code = k.category_code"
            + " left join afterschool_teacher h on h.code = c.teacher_code"
            + " left join afterschool_provider p on p.code = c.provider_code"
            + " left join afterschool_room r on r.code = c.room_code";

    static final String COLUMNS = "c.code, c.term_code, c.school_code, c.course_code, k.name, c.name, k.kind,"
            + " g.code, g.name, k.about, c.grades, c.fewest, c.most,"
            + " (select group_concat(q.grade, ':', q.most) from afterschool_class_quota q where q.class_code = c.code),"
            + " (select group_concat(s.weekday, '-', s.block) from afterschool_class_slot s where s.class_code = c.code),"
            + " (select concat(count(*), '/', coalesce(sum(x.lessons), 0), '/', coalesce(min(x.day), ''))"
            + " from afterschool_session x where x.class_code = c.code and x.state = 'PLANNED'),"
            + " c.price_fen, c.document, h.name, h.code, p.code, p.district_code, p.number, p.name, p.first_day, p.last_day,"
            + " p.state, p.document, p.reason, p.version, r.name, r.code, c.equipment, c.state, c.reason, c.held_reason, c.version";

    /** How many columns that are. */
    static final int WIDTH = 37;

    private ClassReading() {}

    /** The class of a row; the slots of its term are told. */
    static ClassRow row(ResultSet row, Map<String, List<CareSlot>> slots) throws SQLException {
        String[] sessions = row.getString(16).split("/", -1);
        String term = row.getString(2);
        return new ClassRow(
                row.getString(1),
                term,
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                CourseKind.valueOf(row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                Grades.parse(row.getString(11)).orElseThrow(),
                row.getInt(12),
                row.getInt(13),
                quotas(row.getString(14)),
                slots(row.getString(15), slots.getOrDefault(term, List.of())),
                Integer.parseInt(sessions[0]),
                Integer.parseInt(sessions[1]),
                sessions[2].isEmpty() ? null : LocalDate.parse(sessions[2]),
                new Money(row.getLong(17)),
                row.getString(18),
                row.getString(19),
                row.getString(20),
                provider(row),
                row.getString(31),
                row.getString(32),
                row.getString(33),
                ClassState.valueOf(row.getString(34)),
                row.getString(35),
                row.getString(36),
                row.getInt(WIDTH));
    }

    private static Map<Integer, Integer> quotas(@Nullable String told) {
        Map<Integer, Integer> quotas = new TreeMap<>();
        if (told != null) {
            Arrays.stream(told.split(","))
                    .map(one -> one.split(":"))
                    .forEach(one -> quotas.put(Integer.valueOf(one[0]), Integer.valueOf(one[1])));
        }
        return quotas;
    }

    private static List<CareSlot> slots(@Nullable String told, List<CareSlot> all) {
        List<SlotCode> codes = told == null ? List.of() : SlotCode.list(told);
        return all.stream()
                .filter(slot -> codes.contains(new SlotCode(slot.weekday(), slot.block())))
                .toList();
    }

    private static @Nullable ProviderRow provider(ResultSet row) throws SQLException {
        return row.getString(21) == null
                ? null
                : new ProviderRow(
                        row.getString(21),
                        row.getString(22),
                        row.getString(23),
                        row.getString(24),
                        row.getObject(25, LocalDate.class),
                        row.getObject(26, LocalDate.class),
                        ProviderState.valueOf(row.getString(27)),
                        row.getString(28),
                        row.getString(29),
                        row.getInt(30));
    }
}
