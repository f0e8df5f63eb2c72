package org.jiamenkou.school;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The schools of one district while entries are made. */
class SchoolRegister {

    private final EntityManager em;
    private final String district;
    private final Map<String, School> byName = new HashMap<>();
    private final Map<String, SchoolGroup> groups = new HashMap<>();
    private final List<GroupMember> members = new ArrayList<>();

    SchoolRegister(EntityManager em, String district) {
        this.em = em;
        this.district = district;
        em.createQuery("select a, s from School s join s.aliases a where s.districtCode = :district", Object[].class)
                .setParameter("district", district)
                .getResultList()
                .forEach(row -> byName.put((String) row[0], (School) row[1]));
        em.createQuery("select s from School s where s.districtCode = :district", School.class)
                .setParameter("district", district)
                .getResultList()
                .forEach(school -> byName.put(school.name(), school));
    }

    /** Enters a school or adds to what is known of it; gives its code. */
    String enter(SchoolEntry entry) {
        School known = byName.get(entry.name());
        if (known == null) {
            known = new School(district, entry);
            em.persist(known);
            byName.put(entry.name(), known);
        } else {
            known.learn(entry);
        }
        if (entry.group() != null) {
            join(known, entry.groupKind() == null ? "集团" : entry.groupKind(), entry.group());
        }
        return known.code();
    }

    /** Enters the memberships, now that schools and groups are there. */
    void joinGroups() {
        em.flush();
        members.forEach(em::persist);
        em.flush();
    }

    private void join(School school, String kind, String name) {
        SchoolGroup group = groups.computeIfAbsent(kind + '|' + name, key -> group(kind, name));
        if (em.find(GroupMember.class, GroupMember.codeOf(group, school)) == null) {
            members.add(new GroupMember(group, school));
        }
    }

    private SchoolGroup group(String kind, String name) {
        SchoolGroup made = new SchoolGroup(district, kind, name);
        SchoolGroup known = em.find(SchoolGroup.class, made.code());
        if (known != null) {
            return known;
        }
        em.persist(made);
        return made;
    }
}
