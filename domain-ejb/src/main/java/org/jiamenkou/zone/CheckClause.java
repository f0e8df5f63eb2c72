package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A rule under check, with its zone.
 *
 * @param zoneNumber the place of the zone in the notice
 * @param zone the zone
 * @param schools the names of its schools
 * @param clause the rule and its sentence
 */
record CheckClause(int zoneNumber, Zone zone, List<String> schools, Zone.Clause clause) {

    /** All rules that hold in the year, in the order of the notice. */
    static List<CheckClause> of(List<Zone> zones, SchoolYear year) {
        List<CheckClause> all = new ArrayList<>();
        for (int i = 0; i < zones.size(); i++) {
            Zone zone = zones.get(i);
            List<String> schools =
                    zone.schools().stream().map(ServedSchool::name).toList();
            for (Zone.Clause clause : zone.clauses()) {
                if (clause.rule().holdsIn(year)) {
                    all.add(new CheckClause(i, zone, schools, clause));
                }
            }
        }
        return all;
    }

    Rule rule() {
        return clause.rule();
    }

    Sentence sentence() {
        return clause.sentence();
    }

    @Nullable
    Geometry polygon() {
        return clause.polygon();
    }

    boolean includes() {
        return clause.rule().include();
    }

    boolean sameZone(CheckClause other) {
        return zoneNumber == other.zoneNumber;
    }

    boolean sameSchools(CheckClause other) {
        return zoneNumber == other.zoneNumber || schools.equals(other.schools);
    }

    /** Whether both speak of children a third may not be: two named classes of persons do not meet. */
    boolean otherPersons(CheckClause other) {
        String mine = rule().persons();
        String theirs = other.rule().persons();
        return mine != null && theirs != null && !Objects.equals(mine, theirs);
    }

    /** Whether one of the two is for a named class of persons only. */
    boolean onePersonsClass(CheckClause other) {
        return (rule().persons() == null) != (other.rule().persons() == null);
    }

    /** A rule is the same as itself only: two sentences may say the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
