package org.jiamenkou.launcher;

import java.util.List;
import java.util.Set;
import org.jiamenkou.notice.Notices;
import org.jiamenkou.zone.Difference;

/** Prints what changes from one revision to another, place by place. */
final class CompareNotices extends NoticeVerb {

    CompareNotices() {
        super("difference", "difference NOTICE:1 NOTICE:2  两版之间每个小区、每段门牌的变化", Set.of(), Set.of());
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        if (arguments.rest().size() != 2) {
            throw new VerbArguments.BadUsage("请给出两个版本,如 510115-2025-primary-resident:1");
        }
        String before = arguments.rest().get(0);
        String after = arguments.rest().get(1);
        try (StandaloneUnit unit = desk.openUnit()) {
            List<Difference.Change> changes = unit.inTransaction(em ->
                    new Notices(em, CLOCK).difference(code(before), revision(before), code(after), revision(after)));
            changes.forEach(change -> desk.out()
                    .println(change.place() + change.part() + ": " + told(change.before()) + " → "
                            + told(change.after())));
            desk.out().println("共 " + changes.size() + " 处变化。");
            return 0;
        }
    }

    private static String code(String text) {
        int colon = text.lastIndexOf(':');
        return colon < 0 ? text : text.substring(0, colon);
    }

    private static int revision(String text) {
        int colon = text.lastIndexOf(':');
        String number = colon < 0 ? "1" : text.substring(colon + 1);
        if (!number.matches("\\d{1,6}")) {
            throw bad("版本号是一个数字", number);
        }
        return Integer.parseInt(number);
    }

    private static String told(Difference.Told told) {
        return told.schools().isEmpty()
                ? told.outcome().code()
                : told.outcome().code() + " " + String.join("、", told.schools());
    }
}
