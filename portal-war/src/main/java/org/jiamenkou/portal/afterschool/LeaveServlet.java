package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jiamenkou.afterschool.ChildWeeks;
import org.jiamenkou.family.Guardian;

/** Takes 「请假」 for one session, and takes it back. */
@WebServlet("/afterschool/leave")
public class LeaveServlet extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ChildWeeks weeks;

    @Override
    String act(Guardian guardian, HttpServletRequest request) {
        String child = field(request, "child");
        String row = field(request, "class");
        LocalDate day = day(request);
        int block = block(request);
        if (field(request, "leave").equals("withdraw")) {
            weeks.withdraw(guardian, child, row, day, block);
        } else {
            weeks.ask(guardian, child, row, day, block);
        }
        return path("week", request) + "&week=" + day;
    }

    private static LocalDate day(HttpServletRequest request) {
        try {
            return LocalDate.parse(field(request, "day"));
        } catch (DateTimeException none) {
            throw new FormRefusal("unknown-session");
        }
    }

    private static int block(HttpServletRequest request) {
        String block = field(request, "block");
        if (!block.matches("[1-9]")) {
            throw new FormRefusal("unknown-session");
        }
        return Integer.parseInt(block);
    }

    @Override
    String page() {
        return "week";
    }
}
