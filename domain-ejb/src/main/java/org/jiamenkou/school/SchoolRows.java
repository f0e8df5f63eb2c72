package org.jiamenkou.school;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.kernel.Coordinate;
import org.jspecify.annotations.Nullable;

/** Reads schools with their main campus and group of a day, in one statement. */
class SchoolRows {

    private static final String SELECT = "select s.code, s.districtCode, s.name, s.stages, g.name, g.kind,"
            + " c.address, c.phone, c.lat, c.lon from School s"
            + " left join Campus c on c.school = s and c.position = 1"
            + " and (c.validFrom is null or c.validFrom <= :today) and (c.validTo is null or c.validTo >= :today)"
            + " left join GroupMember m on m.schoolCode = s.code"
            + " and (m.validFrom is null or m.validFrom <= :today) and (m.validTo is null or m.validTo >= :today)"
            + " left join SchoolGroup g on g.code = m.groupCode";

    private final EntityManager em;
    private final LocalDate today;

    SchoolRows(EntityManager em, LocalDate today) {
        this.em = em;
        this.today = today;
    }

    /** The schools of a district, or all. */
    List<SchoolRow> of(@Nullable String district) {
        String where = district == null ? "" : " where s.districtCode = :district";
        TypedQuery<Object[]> query =
                em.createQuery(SELECT + where + " order by s.districtCode, s.name, m.code", Object[].class);
        if (district != null) {
            query.setParameter("district", district);
        }
        return rows(query);
    }

    Optional<SchoolRow> find(String code) {
        return rows(em.createQuery(SELECT + " where s.code = :code order by m.code", Object[].class)
                        .setParameter("code", code))
                .stream()
                .findFirst();
    }

    private List<SchoolRow> rows(TypedQuery<Object[]> query) {
        List<SchoolRow> rows = new ArrayList<>();
        for (Object[] columns : query.setParameter("today", today).getResultList()) {
            SchoolRow row = row(columns);
            boolean again = !rows.isEmpty() && rows.get(rows.size() - 1).code().equals(row.code());
            if (!again) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static SchoolRow row(Object[] c) {
        boolean located = c[8] != null && c[9] != null;
        return new SchoolRow(
                (String) c[0],
                (String) c[1],
                (String) c[2],
                Stages.parse((String) c[3]).list(),
                (String) c[4],
                c[5] == null ? "" : (String) c[5],
                (String) c[6],
                (String) c[7],
                located ? new Coordinate((Double) c[8], (Double) c[9]) : null);
    }
}
