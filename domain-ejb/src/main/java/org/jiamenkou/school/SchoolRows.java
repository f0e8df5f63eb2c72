package org.jiamenkou.school;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads schools with their campuses and groups, in three statements however many they are. */
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

    /** The schools come first: a campus then finds its own among them and asks for none. */
    private List<SchoolRow> rows(String where, @Nullable String key, Map<String, List<MemberRow>> members) {
        List<School> schools = keyed(
                        "select s from School s" + where + " order by s.districtCode, s.name", School.class, key)
                .getResultList();
        Map<String, List<CampusRow>> campuses = grouped(
                keyed("select c from Campus c join c.school s" + where + " order by c.position", Campus.class, key)
                        .getResultList()
                        .stream()
                        .map(Campus::row)
                        .toList(),
                CampusRow::school);
        return schools.stream()
                .map(school -> school.row(
                        campuses.getOrDefault(school.code(), List.of()),
                        members.getOrDefault(school.code(), List.of()),
                        today))
                .toList();
    }

    private <T> TypedQuery<T> keyed(String query, Class<T> type, @Nullable String key) {
        TypedQuery<T> typed = em.createQuery(query, type);
        return key == null ? typed : typed.setParameter("key", key);
    }

    private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> school) {
        return rows.stream().collect(Collectors.groupingBy(school));
    }
}
