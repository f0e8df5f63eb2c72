package org.jiamenkou.launcher;

import java.util.Set;
import org.jiamenkou.notice.NoticeRefusal;
import org.jiamenkou.notice.TicketRow;
import org.jiamenkou.notice.Tickets;

/** Answers a ticket; a family with its number reads the answer. */
final class CloseTicket extends NoticeVerb {

    CloseTicket() {
        super("close-ticket", "close-ticket --answer 答复 NUMBER  答复一张工单;凭工单号可以看到答复", Set.of("--answer"), Set.of());
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        String number = arguments.only("工单号");
        String answer = arguments.need("--answer");
        try (StandaloneUnit unit = desk.openUnit()) {
            TicketRow closed = unit.inTransaction(em -> {
                Tickets tickets = new Tickets(em, CLOCK);
                TicketRow ticket = tickets.find(number).orElseThrow(() -> NoticeRefusal.unknownTicket(number));
                return tickets.close(ticket.number(), ticket.version(), answer);
            });
            ListTickets.print(closed, desk.out());
            return 0;
        }
    }
}
