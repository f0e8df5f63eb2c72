package org.jiamenkou.launcher;

import java.util.List;
import java.util.Set;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.notice.DrawTask;
import org.jiamenkou.notice.ImportReport.Finding;
import org.jiamenkou.notice.Notices;

/** Lists what should be settled in the latest text of a notice, and the areas still to be drawn. */
final class CheckNotice extends NoticeVerb {

    CheckNotice() {
        super("checks", "checks NOTICE                 公布前的检查和待画的片区", Set.of(), Set.of());
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        String code = arguments.only("公告代码");
        try (StandaloneUnit unit = desk.openUnit()) {
            List<Finding> findings = unit.inTransaction(em -> new Notices(em, CLOCK).checks(code));
            ReportPrinter.print(findings, desk.out());
            List<DrawTask> tasks = unit.inTransaction(em -> new Notices(em, CLOCK).drawTasks(code));
            tasks.forEach(task -> desk.out()
                    .println("待画图 第" + task.sentence().number() + "句 "
                            + task.sentence().school() + ": " + task.sentence().text()));
            desk.out().println("共 " + findings.size() + " 项,待画图 " + tasks.size() + " 处。");
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? 1 : 0;
        }
    }
}
