package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jiamenkou.payment.Inquiries;
import org.jiamenkou.portal.reader.Reader;

/** Where a family comes back to from the gateway: an order whose notice has not come yet is asked for, so that the bill tells the truth. */
@WebServlet("/afterschool/paid")
public class PaidServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Inquiries inquiries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String order = FamilyForm.field(request, "order");
        inquiries.about(order);
        FamilyForm.seeOther(response, FamilyForm.path("bill", request) + "&order=" + Reader.encoded(order));
    }
}
