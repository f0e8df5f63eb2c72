package org.jiamenkou.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.kernel.Frame;
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
                        + " [--publish] FILE",
                OPTIONS,
                Set.of("--publish"));
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        ImportRequest request = request(arguments, read(arguments));
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

    private static IntakeFile read(VerbArguments arguments) {
        Path file = Path.of(arguments.only("文件"));
        if (!Files.isReadable(file)) {
            throw new VerbArguments.BadUsage("读不到文件 " + file);
        }
        Frame frame = arguments
                .find("--frame")
                .map(text -> Frame.parse(text).orElseThrow(() -> bad("--frame 只能是 WGS84、CGCS2000 或 GCJ02", text)))
                .orElse(null);
        try {
            return Intake.read(file, IntakeOptions.usual().in(frame));
        } catch (IOException failed) {
            throw new LaunchRefused("读不了文件 " + file + ": " + failed.getMessage(), failed);
        }
    }

    private static ImportRequest request(VerbArguments arguments, IntakeFile file) {
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
        return new ImportRequest(district, year, stage, population, head, file);
    }

    private static String title(DistrictEntry district, SchoolYear year, Stage stage) {
        return district.city() + district.name() + year + "年" + (stage == Stage.PRIMARY ? "小学" : "初中") + "招生划片公告";
    }
}
