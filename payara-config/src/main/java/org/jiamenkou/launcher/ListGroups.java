package org.jiamenkou.launcher;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.school.GroupCoverage;
import org.jiamenkou.school.GroupRow;
import org.jiamenkou.school.SchoolGroups;

/** Lists the groups of a district with their schools on a day, and how many schools they cover. */
final class ListGroups extends NoticeVerb {

    ListGroups() {
        super(
                "groups",
                "groups --district 温江区 [--day 2025-09-01]  列出集团、学区及其成员校和覆盖率",
                Set.of("--district", "--day"),
                Set.of());
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        String district = arguments.need("--district");
        LocalDate given = day(arguments.find("--day"));
        LocalDate day = given == null ? LocalDate.now(CLOCK) : given;
        try (StandaloneUnit unit = desk.openUnit()) {
            List<GroupRow> groups = unit.inTransaction(em -> new SchoolGroups(em, CLOCK).list(district, day));
            GroupCoverage coverage = unit.inTransaction(em -> new SchoolGroups(em, CLOCK).coverage(district, day));
            groups.forEach(group -> print(group, desk.out()));
            print(coverage, desk.out());
            return 0;
        }
    }

    private static void print(GroupRow group, PrintStream out) {
        out.println(group.kind().word() + " " + group.name() + " " + group.code());
        group.members()
                .forEach(member ->
                        out.println("  " + member.role().word() + " " + member.schoolName() + " " + member.school()));
    }

    private static void print(GroupCoverage coverage, PrintStream out) {
        out.println(coverage.day() + " 学校 " + coverage.schools() + " 所,覆盖 " + coverage.inGroups() + " 所,"
                + coverage.percentOfSchools() + "%");
        for (GroupKind kind : GroupKind.values()) {
            out.println("  " + kind.word() + " " + coverage.percentOfSchools(kind) + "%");
        }
    }
}
