package org.jiamenkou.zone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.rule.ZoneMode;

/** Schools without zone and zones without school. A group of schools may well be published without its streets. */
final class CheckSchools {

    private CheckSchools() {}

    static void check(List<Zone> zones, List<CheckInput.KnownSchool> known, List<Finding> findings) {
        Set<String> served = new HashSet<>();
        for (Zone zone : zones) {
            zone.schools().forEach(school -> served.add(school.code()));
            List<Sentence> sentences = zone.clauses().stream()
                    .map(Zone.Clause::sentence)
                    .distinct()
                    .toList();
            if (zone.schools().isEmpty()) {
                findings.add(Finding.zoneWithoutSchool(zone.name(), sentences));
            }
            if (zone.clauses().stream().noneMatch(clause -> clause.rule().include())) {
                Severity severity = zone.mode() == ZoneMode.POOL ? Severity.INFO : Severity.WARNING;
                List<String> names =
                        zone.schools().stream().map(ServedSchool::name).toList();
                findings.add(new Finding("zone-without-place", severity, null, names, sentences, List.of(zone.name())));
            }
        }
        for (CheckInput.KnownSchool school : known) {
            if (!served.contains(school.code())) {
                findings.add(new Finding(
                        "school-without-zone",
                        Severity.WARNING,
                        null,
                        List.of(school.name()),
                        List.of(),
                        List.of(school.name())));
            }
        }
    }
}
