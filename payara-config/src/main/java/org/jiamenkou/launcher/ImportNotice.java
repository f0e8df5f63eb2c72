package org.jiamenkou.launcher;

import java.util.List;
import java.util.Set;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.ImportReport;
import org.jiamenkou.notice.ImportReport.Result;
import org.jiamenkou.notice.ImportRequest;
import org.jiamenkou.notice.NoticeHead;
import org.jiamenkou.notice.Notices;
import org.jiamenkou.school.DistrictEntry;

/** Takes a notice in: prints what was understood, what was not, and everything found; publishes it when asked to. */
final class ImportNotice extends NoticeVerb {

    private static final Set<String> OPTIONS = Set.of(
            "--district",
            "--code",
            "--city",
            "--province",
            "--year",
            "--stage",
            "--population",
            "--title",
            "--number",
            "--published",
            "--source",
            "--address",
            "--contact",
            "--frame");

    ImportNotice() {
        super(
                "import-notice",
                "import-notice --district 温江区 --city 成都 --year 2025 --stage primary --population resident"
                        + " [--publish] FILE...",
                OPTIONS,
                Set.of("--publish"));
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        ImportRequest request = request(arguments, ImportFiles.read(arguments));
        try (StandaloneUnit unit = desk.openUnit()) {
            ImportReport report = unit.inTransaction(em -> new Notices(em, CLOCK).importFile(request));
            ReportPrinter.print(report, desk.out());
            if (report.result() == Result.REFUSED) {
                return 1;
            }
            return arguments.has("--publish")
                    ? PublishNotice.publish(unit, report.stored().code(), desk)
                    : 0;
        }
    }

    private static ImportRequest request(VerbArguments arguments, List<IntakeFile> files) {
        SchoolYear year = year(arguments.need("--year"));
        Stage stage = stage(arguments.need("--stage"));
        Population population = population(arguments.find("--population").orElse("resident"));
        DistrictEntry district = new DistrictEntry(
                arguments.get("--code"),
                arguments.need("--district"),
                arguments.need("--city"),
                arguments.get("--province"),
                year,
                null,
                arguments.get("--contact"));
        NoticeHead head = new NoticeHead(
                arguments.find("--title").orElseGet(() -> title(district, year, stage)),
                arguments.get("--number"),
                day(arguments.find("--published")),
                arguments.get("--source"),
                arguments.get("--address"));
        return new ImportRequest(district, year, stage, population, head, files);
    }

    private static String title(DistrictEntry district, SchoolYear year, Stage stage) {
        return district.city() + district.name() + year + "年" + (stage == Stage.PRIMARY ? "小学" : "初中") + "招生划片公告";
    }
}
