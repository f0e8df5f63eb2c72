package org.jiamenkou.school;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads memberships of groups, whenever they hold. */
class MemberRows {

    private static final String SELECT = "select m, g, s.name from GroupMember m"
            + " join SchoolGroup g on g.code = m.groupCode join School s on s.code = m.schoolCode";

    private static final Comparator<MemberRow> CORE_FIRST = Comparator.comparing(MemberRow::role)
            .thenComparing(MemberRow::schoolName)
            .thenComparing(MemberRow::code);

    private final EntityManager em;

    MemberRows(EntityManager em) {
        this.em = em;
    }

    /** Those of the schools of a district, or of all. */
    List<MemberRow> of(@Nullable String district) {
        String where = district == null ? "" : " where s.districtCode = :key";
        TypedQuery<Object[]> query = em.createQuery(SELECT + where, Object[].class);
        return rows(district == null ? query : query.setParameter("key", district))
                .toList();
    }

    List<MemberRow> ofGroup(String group) {
        return rows(em.createQuery(SELECT + " where g.code = :key", Object[].class)
                        .setParameter("key", group))
                .toList();
    }

    List<MemberRow> ofSchool(String school) {
        return rows(em.createQuery(SELECT + " where s.code = :key", Object[].class)
                        .setParameter("key", school))
                .toList();
    }

    MemberRow get(String code) {
        return rows(em.createQuery(SELECT + " where m.code = :key", Object[].class)
                        .setParameter("key", code))
                .findFirst()
                .orElseThrow(() -> new SchoolRefusal("unknown-membership", code));
    }

    private static Stream<MemberRow> rows(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(MemberRows::row).sorted(CORE_FIRST);
    }

    private static MemberRow row(Object[] columns) {
        GroupMember member = (GroupMember) columns[0];
        SchoolGroup group = (SchoolGroup) columns[1];
        return new MemberRow(
                member.code(),
                group.code(),
                group.name(),
                group.kind(),
                member.schoolCode(),
                (String) columns[2],
                member.role(),
                member.period(),
                member.version());
    }
}
