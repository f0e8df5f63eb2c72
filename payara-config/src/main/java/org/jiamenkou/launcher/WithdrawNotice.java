package org.jiamenkou.launcher;

import java.util.Set;
import org.jiamenkou.notice.NoticeRow;
import org.jiamenkou.notice.Notices;

/** Takes the published text of a notice back. */
final class WithdrawNotice extends NoticeVerb {

    WithdrawNotice() {
        super("withdraw", "withdraw NOTICE               撤回已公布的公告", Set.of(), Set.of());
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        String code = arguments.only("公告代码");
        try (StandaloneUnit unit = desk.openUnit()) {
            NoticeRow withdrawn = unit.inTransaction(em -> new Notices(em, CLOCK).withdraw(code));
            desk.out().println("已撤回 " + ReportPrinter.named(withdrawn));
            return 0;
        }
    }
}
