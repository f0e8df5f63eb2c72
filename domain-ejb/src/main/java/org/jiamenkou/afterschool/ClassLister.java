package org.jiamenkou.afterschool;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Lists classes for officers: one statement for the rows and their number, one for slots, one for places. */
class ClassLister {

    private static final int ALL = 100_000;

    private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");

    private final EntityManager em;
    private final Sql sql;
    private final Instant now;

    ClassLister(EntityManager em, Instant now) {
        this.em = em;
        this.sql = new Sql(em);
        this.now = now;
    }

    /** The classes of these schools and of the schools of these districts that a query finds. */
    ClassPage page(Collection<String> schools, Collection<String> districts, ClassQuery query) {
        return query.few()
                ? few(schools, districts, query)
                : read(schools, districts, query, query.first(), query.size());
    }

    /** The classes of one term as families would see them, drafts too where they are wanted. */
    List<ClassPage.Line> of(TermRow term, boolean drafts) {
        List<ClassRow> rows = new ClassStore(sql)
                .ofTerm(term.code(), drafts ? " and c.state <> 'CANCELLED'" : " and c.state = 'OPEN'");
        Map<String, Places> places = new ClassProducts(em).places(rows);
        return rows.stream()
                .map(row -> new ClassPage.Line(row, "", term.name(), places.getOrDefault(row.code(), Places.NONE)))
                .toList();
    }

    /** Only the booking engine knows how many came: so all are read, and those with too few kept. */
    private ClassPage few(Collection<String> schools, Collection<String> districts, ClassQuery query) {
        List<ClassPage.Line> few = read(schools, districts, query, 0, ALL).lines().stream()
                .filter(ClassPage.Line::isFew)
                .toList();
        List<ClassPage.Line> page =
                few.stream().skip(query.first()).limit(query.size()).toList();
        return new ClassPage(few.size(), page);
    }

    private ClassPage read(
            Collection<String> schools, Collection<String> districts, ClassQuery query, int first, int size) {
        if (schools.isEmpty() && districts.isEmpty()) {
            return new ClassPage(0, List.of());
        }
        Where where = new Where(schools, districts, query, now);
        int[] total = {0};
        List<Read> read = new ArrayList<>();
        TermStore terms = new TermStore(sql);
        List<ClassRow> rows = new ArrayList<>();
        Map<String, List<CareSlot>> slots = terms.slotsOfSchools(schools, districts, query.term());
        sql.query(
                "select " + ClassReading.COLUMNS + ", w.name, t.name, count(*) over ()" + ClassReading.FROM
                        + " join afterschool_term t on t.code = c.term_code join school w on w.code = c.school_code"
                        + where.text() + query.order().sql() + " limit " + size + " offset " + first,
                row -> {
                    rows.add(ClassReading.row(row, slots));
                    read.add(new Read(row.getString(ClassReading.WIDTH + 1), row.getString(ClassReading.WIDTH + 2)));
                    total[0] = row.getInt(ClassReading.WIDTH + 3);
                },
                where.values());
        Map<String, Places> places = new ClassProducts(em).places(rows);
        List<ClassPage.Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ClassRow row = rows.get(i);
            lines.add(new ClassPage.Line(
                    row, read.get(i).school(), read.get(i).term(), places.getOrDefault(row.code(), Places.NONE)));
        }
        return new ClassPage(total[0], lines);
    }

    private record Read(String school, String term) {}

    /** The condition of a query. */
    private static final class Where {

        private final StringBuilder text = new StringBuilder();
        private final List<@Nullable Object> values = new ArrayList<>();

        Where(Collection<String> schools, Collection<String> districts, ClassQuery query, Instant now) {
            List<String> mine = new ArrayList<>();
            if (!schools.isEmpty()) {
                mine.add("c.school_code in (" + Marks.of(schools.size()) + ")");
                values.addAll(schools);
            }
            if (!districts.isEmpty()) {
                mine.add("t.district_code in (" + Marks.of(districts.size()) + ")");
                values.addAll(districts);
            }
            text.append(" where (").append(String.join(" or ", mine)).append(")");
            and(query.school(), " and c.school_code = ?");
            if (query.term() == null) {
                and(LocalDate.ofInstant(now, DAYS), " and t.last_day >= ?");
            }
            and(query.term(), " and c.term_code = ?");
            ClassState state = query.few() ? ClassState.OPEN : query.state();
            and(state == null ? null : state.name(), " and c.state = ?");
            if (query.few()) {
                and(
                        Sql.utc(now),
                        " and c.held_reason is null and exists (select 1 from afterschool_setting e"
                                + " where e.term_code = c.term_code and e.closes_at <= ?)");
            }
            if (state == null) {
                text.append(" and c.state <> 'CANCELLED'");
            }
            and(query.category(), " and k.category_code = ?");
            and(
                    query.weekday() == 0 ? null : query.weekday(),
                    " and exists (select 1 from afterschool_class_slot z where z.class_code = c.code and z.weekday = ?)");
            and(query.grade() == 0 ? null : "%" + query.grade() + "%", " and c.grades like ?");
            if (!query.words().isEmpty()) {
                text.append(
                        " and concat(k.name, ' ', c.name, ' ', coalesce(h.name, ''), ' ', coalesce(p.name, '')) like ?");
                values.add("%"
                        + query.words()
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_") + "%");
            }
        }

        private void and(@Nullable Object value, String condition) {
            if (value != null) {
                text.append(condition);
                values.add(value);
            }
        }

        String text() {
            return text.toString();
        }

        @Nullable
        Object[] values() {
            return values.toArray();
        }
    }
}
