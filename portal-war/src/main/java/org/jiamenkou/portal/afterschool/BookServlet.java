package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiamenkou.afterschool.ClassBookings;
import org.jiamenkou.afterschool.ClassOrder;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.kernel.DomainException;

/**
 * Takes 「提交报名」 and 「加入候补」. The same form again is the same order; a class the child has already, whoever booked it, is answered
 * with how it stands.
 */
@WebServlet("/afterschool/book")
public class BookServlet extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ClassBookings bookings;

    @Override
    String act(Guardian guardian, HttpServletRequest request) {
        String key = field(request, "key");
        if (!key.matches("[0-9A-Z]{12}")) {
            throw new FormRefusal("not-ours");
        }
        boolean wait = field(request, "wait").equals("yes");
        Receipt receipt =
                bookings.book(guardian, new ClassOrder(field(request, "child"), field(request, "class"), key, wait));
        return result(request, receipt.code());
    }

    @Override
    void refuse(HttpServletRequest request, HttpServletResponse response, DomainException refused)
            throws IOException, ServletException {
        if (refused.code().equals("already") && !refused.arguments().isEmpty()) {
            seeOther(
                    response, result(request, String.valueOf(refused.arguments().get(0))));
        } else {
            super.refuse(request, response, refused);
        }
    }

    private static String result(HttpServletRequest request, String code) {
        return path("result", request) + "&code=" + code;
    }

    @Override
    String page() {
        return "class";
    }
}
