package org.jiamenkou.launcher;

import java.time.LocalDate;
import java.util.Set;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.notice.ListReport;
import org.jiamenkou.notice.Notices;
import org.jiamenkou.school.DistrictEntry;

/** Enters a district's list of places or schools into its register. */
final class ImportList extends NoticeVerb {

    ImportList() {
        super(
                "import-list",
                "import-list --district 温江区 --city 成都 [--frame GCJ02] FILE...   登记地名册、学校名册、集团成员名册或校区名册",
                Set.of("--district", "--code", "--city", "--province", "--frame"),
                Set.of());
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        DistrictEntry district = new DistrictEntry(
                arguments.get("--code"),
                arguments.need("--district"),
                arguments.need("--city"),
                arguments.get("--province"),
                new SchoolYear(LocalDate.now(CLOCK).getYear()),
                null,
                null);
        int code = 0;
        try (StandaloneUnit unit = desk.openUnit()) {
            for (IntakeFile file : ImportFiles.read(arguments)) {
                ListReport report = unit.inTransaction(em -> new Notices(em, CLOCK).importList(district, file));
                desk.out()
                        .println(
                                report.applied()
                                        ? "已登记地名 " + report.places() + " 个,学校 " + report.schools() + " 所,集团成员 "
                                                + report.members() + " 条,校区 " + report.campuses() + " 个。"
                                        : "文件不可信或不是名册,什么都没有登记。");
                ReportPrinter.print(report.findings(), desk.out());
                code = report.applied() ? code : 1;
            }
        }
        return code;
    }
}
