package org.jiamenkou.school;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.kernel.Sql;

/** The register of schools as staff write in it: no name leads to two schools of a district. */
class SchoolBook {

    private final EntityManager em;

    SchoolBook(EntityManager em) {
        this.em = em;
    }

    School open(String district, SchoolNaming naming) {
        turnOver(district);
        refuseTaken(district, "", naming);
        School school = new School(
                district,
                new SchoolEntry(naming.name(), null, naming.stages(), naming.aliases(), null, null, null, null, null));
        if (em.find(School.class, school.code()) != null) {
            throw new SchoolRefusal("name-taken", naming.name());
        }
        em.persist(school);
        return school;
    }

    void rename(School school, SchoolNaming naming) {
        turnOver(school.districtCode());
        refuseTaken(school.districtCode(), school.code(), naming);
        sql().update("update school set version = version + 1 where code = ?", school.code());
        em.refresh(school);
        school.rename(naming);
        em.flush();
    }

    /** Answers name schools, so the district's picture has to be drawn anew: it is when its version has grown. */
    private void turnOver(String district) {
        if (sql().update("update district set version = version + 1 where code = ?", district) == 0) {
            throw SchoolRefusal.unknownDistrict(district);
        }
    }

    private void refuseTaken(String district, String self, SchoolNaming naming) {
        for (String name : naming.all()) {
            sql().query(
                            "select s.name from school s left join school_alias a on a.school_code = s.code"
                                    + " where s.district_code = ? and s.code <> ? and (s.name = ? or a.name = ?) limit 1",
                            row -> {
                                throw new SchoolRefusal("name-taken", name, row.getString(1));
                            },
                            district,
                            self,
                            name,
                            name);
        }
    }

    /** The school with the one it became part of and those that became part of it. Refuses {@code unknown-school}. */
    SchoolSheet sheet(String code, LocalDate today) {
        em.flush();
        SchoolRows rows = new SchoolRows(em, today);
        SchoolRow row = rows.find(code).orElseThrow(() -> SchoolRefusal.unknownSchool(code));
        School school = em.find(School.class, code);
        List<SchoolRow> absorbed = em
                .createQuery("select s.code from School s where s.mergedInto = :code order by s.name", String.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .flatMap(other -> rows.find(other).stream())
                .toList();
        String into = row.mergedInto();
        return new SchoolSheet(
                row,
                school.naming().aliases(),
                into == null ? null : rows.find(into).orElse(null),
                absorbed,
                school.version());
    }

    private Sql sql() {
        return new Sql(em);
    }
}
