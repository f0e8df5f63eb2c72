package org.jiamenkou.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.jiamenkou.notice.TicketKind;
import org.jiamenkou.notice.TicketRow;
import org.jiamenkou.notice.Tickets;

/** Lists the addresses the bureau is asked to look into. */
final class ListTickets extends NoticeVerb {

    ListTickets() {
        super(
                "tickets",
                "tickets [--district 温江区] [--all]  列出待核实的工单(--all 连同已答复的)",
                Set.of("--district"),
                Set.of("--all"));
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        boolean openOnly = !arguments.has("--all");
        try (StandaloneUnit unit = desk.openUnit()) {
            List<TicketRow> tickets =
                    unit.inTransaction(em -> new Tickets(em, CLOCK).list(arguments.get("--district"), openOnly));
            tickets.forEach(ticket -> print(ticket, desk.out()));
            desk.out().println("共 " + tickets.size() + " 张工单。");
            return 0;
        }
    }

    static void print(TicketRow ticket, PrintStream out) {
        String about = ticket.kind() == TicketKind.GAP ? "未覆盖" : "重复划片 " + ticket.schools();
        out.println(ticket.number() + " " + ticket.districtName() + " " + ticket.year() + " "
                + ticket.stage().code() + " " + ticket.population().code() + " 「" + ticket.text() + "」 " + about
                + ",问过 " + ticket.asked() + " 次," + ticket.opened() + " 开"
                + (ticket.isOpen() ? "" : "," + ticket.closed() + " 答复: " + ticket.answer()));
    }
}
