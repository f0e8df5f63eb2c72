package org.jiamenkou.launcher;

import java.util.List;
import java.util.Set;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.notice.ImportReport;
import org.jiamenkou.notice.ImportReport.Result;
import org.jiamenkou.notice.Notices;

/** Gives a notice its papers and dates per class of persons; publishes the new text when asked to. */
final class ImportPapers extends NoticeVerb {

    ImportPapers() {
        super(
                "import-papers",
                "import-papers --notice NOTICE [--publish] FILE  登记公告的材料与日期(人群, 事项, 内容, 开始日期, 截止日期)",
                Set.of("--notice"),
                Set.of("--publish"));
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        String code = arguments.need("--notice");
        arguments.only("文件");
        List<IntakeFile> files = ImportFiles.read(arguments);
        try (StandaloneUnit unit = desk.openUnit()) {
            ImportReport report = unit.inTransaction(em -> new Notices(em, CLOCK).importPapers(code, files.get(0)));
            ReportPrinter.print(report, desk.out());
            if (report.result() == Result.REFUSED) {
                return 1;
            }
            return arguments.has("--publish") && report.result() == Result.STORED
                    ? PublishNotice.publish(unit, code, desk)
                    : 0;
        }
    }
}
