package org.jiamenkou.launcher;

import java.util.Set;
import org.jiamenkou.notice.NoticeRow;
import org.jiamenkou.notice.Notices;

/** Publishes the latest text of a notice. */
final class PublishNotice extends NoticeVerb {

    PublishNotice() {
        super("publish", "publish NOTICE                公布公告的最新一版", Set.of(), Set.of());
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        String code = arguments.only("公告代码");
        try (StandaloneUnit unit = desk.openUnit()) {
            return publish(unit, code, desk);
        }
    }

    static int publish(StandaloneUnit unit, String code, VerbDesk desk) {
        NoticeRow published = unit.inTransaction(em -> new Notices(em, CLOCK).publish(code));
        desk.out().println("已公布 " + ReportPrinter.named(published));
        return 0;
    }
}
