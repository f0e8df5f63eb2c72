package org.jiamenkou.school;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads schools with their campuses and groups, in two statements however many they are. */
class SchoolRows {

    private final EntityManager em;
    private final LocalDate today;

    SchoolRows(EntityManager em, LocalDate today) {
        this.em = em;
        this.today = today;
    }

    /** The schools of a district, or all. */
    List<SchoolRow> of(@Nullable String district) {
        String where = district == null ? "" : " where s.districtCode = :key";
        Map<String, List<MemberRow>> members = grouped(new MemberRows(em).of(district), MemberRow::school);
        return rows(where, district, members);
    }

    Optional<SchoolRow> find(String code) {
        Map<String, List<MemberRow>> members = Map.of(code, new MemberRows(em).ofSchool(code));
        return rows(" where s.code = :key", code, members).stream().findFirst();
    }

    /** A school comes once for each of its campuses, one without any once. */
    private List<SchoolRow> rows(String where, @Nullable String key, Map<String, List<MemberRow>> members) {
        TypedQuery<Object[]> query = em.createQuery(
                "select s, c from School s left join Campus c on c.school = s" + where
                        + " order by s.districtCode, s.name, s.code, c.position",
                Object[].class);
        Map<School, List<CampusRow>> campuses = new LinkedHashMap<>();
        for (Object[] row : (key == null ? query : query.setParameter("key", key)).getResultList()) {
            List<CampusRow> own = campuses.computeIfAbsent((School) row[0], school -> new ArrayList<>());
            if (row[1] instanceof Campus campus) {
                own.add(campus.row());
            }
        }
        return campuses.entrySet().stream()
                .map(entry -> entry.getKey()
                        .row(
                                entry.getValue(),
                                members.getOrDefault(entry.getKey().code(), List.of()),
                                today))
                .toList();
    }

    private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> school) {
        return rows.stream().collect(Collectors.groupingBy(school));
    }
}
