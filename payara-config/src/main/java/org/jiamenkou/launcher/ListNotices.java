package org.jiamenkou.launcher;

import java.util.Set;
import org.jiamenkou.notice.Notices;

/** Lists every revision of every notice. */
final class ListNotices extends NoticeVerb {

    ListNotices() {
        super("notices", "notices [DISTRICT]            列出公告和它们的版本", Set.of(), Set.of());
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        String district = arguments.first().orElse(null);
        try (StandaloneUnit unit = desk.openUnit()) {
            unit.inTransaction(em -> new Notices(em, CLOCK).all(district))
                    .forEach(row -> desk.out().println(ReportPrinter.named(row)));
            return 0;
        }
    }
}
