package org.jiamenkou.portal.payment;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Logger;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.payment.Gateway;
import org.jiamenkou.payment.NoticeOutcome;
import org.jiamenkou.payment.PaidNotice;
import org.jiamenkou.payment.Payments;
import org.jiamenkou.payment.Signature;

/**
 * Takes the notices of the payment gateway: believed only with its signature. It answers 200 when the notice need not come again, 403
 * to what is not signed, 409 to what was seen before or does not fit an order. Where no gateway is configured there is nothing here.
 */
@WebServlet("/api/payment/notify")
public class NoticeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(NoticeServlet.class.getName());

    /** A notice is a few hundred bytes. */
    private static final int MOST_BYTES = 8192;

    @EJB
    private transient Payments payments;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Gateway gateway = Gateway.configured(clock).orElse(null);
        if (gateway == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            PaidNotice notice = gateway.read(new Signature.Signed(
                    header(request, Signature.TIME),
                    header(request, Signature.NONCE),
                    header(request, Signature.SIGNATURE),
                    body(request)));
            answer(response, notice, payments.take(notice));
        } catch (DomainException refused) {
            say(response, HttpServletResponse.SC_FORBIDDEN, refused.code());
        }
    }

    private static void answer(HttpServletResponse response, PaidNotice notice, NoticeOutcome outcome)
            throws IOException {
        if (!outcome.isSettled()) {
            LOG.warning(() -> "payment notice for " + notice.order() + ": " + outcome);
        }
        int status = outcome.isSettled() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT;
        say(response, status, outcome.name().toLowerCase(Locale.ROOT));
    }

    private static void say(HttpServletResponse response, int status, String word) throws IOException {
        response.setStatus(status);
        response.setContentType("application/x-www-form-urlencoded");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("outcome=" + word);
    }

    private static String body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
