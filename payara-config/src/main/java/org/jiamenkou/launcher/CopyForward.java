package org.jiamenkou.launcher;

import java.util.Set;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.notice.NoticeRow;
import org.jiamenkou.notice.Notices;

/** Begins the notice of another year as a copy. */
final class CopyForward extends NoticeVerb {

    CopyForward() {
        super("copy-forward", "copy-forward --year 2026 NOTICE  以现行公告为底稿起草另一学年的公告", Set.of("--year"), Set.of());
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        String code = arguments.only("公告代码");
        SchoolYear year = year(arguments.need("--year"));
        try (StandaloneUnit unit = desk.openUnit()) {
            NoticeRow draft = unit.inTransaction(em -> new Notices(em, CLOCK).copyForward(code, year));
            desk.out().println("已起草 " + ReportPrinter.named(draft));
            return 0;
        }
    }
}
