package org.jiamenkou.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Charges, orders, notices and refunds on a real database. */
@ExtendWith(ArquillianExtension.class)
class PaymentsIT {

    private static final Instant PAID_AT = Instant.parse("2026-09-01T11:00:00Z");

    private final String account = "a/" + Codes.fresh();

    private final String school = "s/" + Codes.fresh();

    @EJB
    private Payments payments;

    @EJB
    private Counter counter;

    @EJB
    private PaymentProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(PaymentProbe.class);
    }

    @Test
    void aSubjectIsChargedOnce() {
        ChargeRow first = charge("class/", 300, null);
        ChargeRow again = payments.charge(first.charge());

        assertThat(again).isEqualTo(first);
        assertThat(payments.bill(account).open()).isEqualTo(new Money(5400));
        assertThat(payments.bill(account).lines()).containsExactly(first);
    }

    @Test
    void whatIsWaivedWhollyIsPaidAtOnceAndNeverOrdered() {
        Amount free = new Amount(18, new Money(300), new Money(5400));
        payments.charge(new Charge("free/" + account, account, school, "航模", "减免〔2026〕1号", free, null, null));

        assertThat(payments.bill(account).lines()).extracting(ChargeRow::state).containsExactly(ChargeState.PAID);
        assertThatThrownBy(() -> payments.order(account))
                .isInstanceOf(PaymentRefusal.class)
                .hasMessageStartingWith("nothing-due");
    }

    @Test
    void whoeverAsksAgainGetsTheSameOrderUntilTheBillIsAnother() {
        charge("one/", 300, null);
        OrderRow first = payments.order(account);

        assertThat(payments.order(account)).isEqualTo(first);
        charge("two/", 500, null);
        OrderRow second = payments.order(account);

        assertThat(second.code()).isNotEqualTo(first.code());
        assertThat(second.amount()).isEqualTo(new Money(14400));
        assertThat(payments.get(first.code()).state()).isEqualTo(OrderState.CLOSED);
    }

    @Test
    void aNoticePaysTheOrderOnceHoweverOftenItComes() {
        charge("one/", 300, null);
        OrderRow order = payments.order(account);
        PaidNotice notice = notice(order, "5400");

        assertThat(payments.take(notice)).isEqualTo(NoticeOutcome.TAKEN);
        assertThat(payments.take(notice)).isEqualTo(NoticeOutcome.REPLAYED);
        assertThat(payments.take(again(notice))).isEqualTo(NoticeOutcome.ALREADY);

        assertThat(payments.bill(account).paid()).isEqualTo(new Money(5400));
        assertThat(payments.bill(account).refunds()).isEmpty();
        assertThat(payments.get(order.code()).receipt()).isEqualTo("2026-0001");
        assertThat(payments.get(order.code()).paidAt()).isEqualTo(PAID_AT);
    }

    @Test
    void twentyNoticesAtTheSameInstantPayOnce() throws Exception {
        charge("one/", 300, null);
        PaidNotice notice = notice(payments.order(account), "5400");
        List<Callable<NoticeOutcome>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> payments.take(again(notice)));
        }

        List<NoticeOutcome> outcomes = together(calls);

        assertThat(outcomes).filteredOn(NoticeOutcome.TAKEN::equals).hasSize(1);
        assertThat(outcomes).filteredOn(NoticeOutcome.ALREADY::equals).hasSize(19);
        assertThat(payments.bill(account).refunds()).isEmpty();
    }

    @Test
    void anotherAmountThanTheOneAskedForChangesNothingAndIsKept() {
        charge("one/", 300, null);
        OrderRow order = payments.order(account);

        assertThat(payments.take(notice(order, "5399"))).isEqualTo(NoticeOutcome.AMOUNT_DIFFERS);
        assertThat(payments.bill(account).open()).isEqualTo(new Money(5400));
        assertThat(probe.number("select count(*) from payment_notice where order_code = '" + order.code()
                        + "' and outcome = 'AMOUNT_DIFFERS' and amount_fen = 5399"))
                .isEqualTo(1);
        assertThat(payments.take(notice(order, "5400"))).isEqualTo(NoticeOutcome.TAKEN);
    }

    @Test
    void aNoticeForNoOrderOfOursIsKeptAndChangesNothing() {
        PaidNotice notice = new PaidNotice(Codes.fresh(), "NOSUCHORDER1", new Money(1), Codes.fresh(), PAID_AT, null);

        assertThat(payments.take(notice)).isEqualTo(NoticeOutcome.UNKNOWN_ORDER);
    }

    @Test
    void moneyThatComesAfterTheOrderRanOutIsTakenForWhatIsStillOpen() {
        charge("one/", 300, null);
        OrderRow order = payments.order(account);
        runOut(order);

        assertThat(payments.take(notice(order, "5400"))).isEqualTo(NoticeOutcome.LATE);
        assertThat(payments.bill(account).paid()).isEqualTo(new Money(5400));
    }

    @Test
    void moneyThatComesForAChargeThatWasDroppedIsARefundDue() {
        ChargeRow dropped = charge("one/", 300, null);
        charge("two/", 500, null);
        OrderRow order = payments.order(account);
        payments.drop(dropped.charge().subject(), "cancelled");

        assertThat(payments.take(notice(order, "14400"))).isEqualTo(NoticeOutcome.LATE);
        Bill bill = payments.bill(account);
        assertThat(bill.paid()).isEqualTo(new Money(9000));
        assertThat(bill.givenBackLater()).isEqualTo(new Money(5400));
    }

    @Test
    void moneyThatComesForAPlaceNoLongerHeldIsARefundDueAndNeverAPlace() {
        charge("gone/", 300, soon());
        OrderRow order = payments.order(account);
        runOut(order);

        assertThat(payments.take(notice(order, "5400"))).isEqualTo(NoticeOutcome.LATE);
        assertThat(payments.bill(account).paid()).isEqualTo(Money.NONE);
        assertThat(payments.bill(account).refunds())
                .extracting(RefundRow::reason)
                .containsExactly("place-gone");
        assertThat(payments.take(again(notice(order, "5400")))).isEqualTo(NoticeOutcome.PAID_TWICE);
    }

    @Test
    void twoPaymentsOfOneOrderBringASecondRefundNotASecondPayment() {
        charge("one/", 300, null);
        OrderRow order = payments.order(account);

        assertThat(payments.take(notice(order, "5400"))).isEqualTo(NoticeOutcome.TAKEN);
        assertThat(payments.take(notice(order, "5400"))).isEqualTo(NoticeOutcome.PAID_TWICE);
        assertThat(payments.bill(account).paid()).isEqualTo(new Money(5400));
        assertThat(payments.bill(account).givenBackLater()).isEqualTo(new Money(5400));
    }

    @Test
    void aPlaceIsNotOrderedAfterItsHoldHasEnded() {
        ChargeRow held = charge("hold/", 300, soon());
        assertThat(payments.order(account).expiresAt()).isEqualTo(held.charge().heldUntil());
        probe.change("update payment_charge set held_until = '2026-01-01' where code = '" + held.code() + "'");

        assertThatThrownBy(() -> payments.order(account))
                .isInstanceOf(PaymentRefusal.class)
                .hasMessageStartingWith("nothing-due");
    }

    @Test
    void theOfficeRegistersWhatWasPaidThere() {
        ChargeRow one = charge("one/", 300, null);
        ChargeRow two = charge("two/", 500, null);
        OrderRow waiting = payments.order(account);

        assertThat(counter.openFor(school)).containsExactly(one, two);
        OrderRow registered = counter.register(account, List.of(one.code()), " 票0042 ", "clerk");

        assertThat(registered.state()).isEqualTo(OrderState.PAID);
        assertThat(registered.receipt()).isEqualTo("票0042");
        assertThat(payments.bill(account).open()).isEqualTo(new Money(9000));
        assertThat(payments.take(notice(waiting, "14400"))).isEqualTo(NoticeOutcome.TAKEN);
        assertThat(payments.bill(account).givenBackLater()).isEqualTo(new Money(5400));
        assertThatThrownBy(() -> counter.register(account, List.of(one.code()), "票0043", "clerk"))
                .hasMessageStartingWith("charge-not-open");
        assertThatThrownBy(() -> counter.register(account, List.of(two.code()), " ", "clerk"))
                .hasMessageStartingWith("receipt-missing");
    }

    @Test
    void aRefundIsGivenBackOnce() {
        ChargeRow paid = charge("one/", 300, null);
        counter.register(account, List.of(paid.code()), "票1", "clerk");

        assertThat(payments.drop(paid.charge().subject(), "cancelled")).isEqualTo(new Money(5400));
        assertThat(payments.drop(paid.charge().subject(), "cancelled")).isEqualTo(Money.NONE);
        RefundRow due = counter.refundsDueFrom(school).get(0);
        counter.refunded(due.code(), "clerk");

        assertThat(counter.refundsDueFrom(school)).isEmpty();
        assertThat(payments.bill(account).givenBackLater()).isEqualTo(Money.NONE);
        assertThatThrownBy(() -> counter.refunded(due.code(), "clerk")).hasMessageStartingWith("refund-done");
    }

    @Test
    void twoGuardiansWhoPayAtTheSameInstantGetOneOrder() throws Exception {
        charge("one/", 300, null);
        List<Callable<OrderRow>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> payments.order(account));
        }

        assertThat(together(calls))
                .extracting(OrderRow::code)
                .containsOnly(payments.order(account).code());
    }

    private ChargeRow charge(String subject, long price, @Nullable Instant heldUntil) {
        Amount amount = new Amount(18, new Money(price), Money.NONE);
        return payments.charge(
                new Charge(subject + account, account, school, "航模(周三)", "明湖教〔2026〕8号", amount, null, heldUntil));
    }

    private static PaidNotice notice(OrderRow order, String fen) {
        return new PaidNotice(
                Codes.fresh(), order.code(), new Money(Long.parseLong(fen)), Codes.fresh(), PAID_AT, "2026-0001");
    }

    /** The same payment, told once more. */
    private static PaidNotice again(PaidNotice notice) {
        return new PaidNotice(
                Codes.fresh(), notice.order(), notice.amount(), notice.trade(), notice.paidAt(), notice.receipt());
    }

    private static Instant soon() {
        return Clock.systemUTC().instant().plusSeconds(600).truncatedTo(ChronoUnit.MILLIS);
    }

    private void runOut(OrderRow order) {
        Instant ended = order.expiresAt().minus(Duration.ofHours(1));
        probe.change(
                "update payment_order set expires_at = '" + Sql.utc(ended) + "' where code = '" + order.code() + "'");
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : people.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }
}
