package org.jiamenkou.afterschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.afterschool.Tries.code;

import jakarta.ejb.EJB;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.afterschool.FamilyWorld.Family;
import org.jiamenkou.afterschool.FamilyWorld.School;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.payment.ChargeStanding;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The counter of a school on a real database: who owes what, what was paid there, what is given back, and who may know. */
@ExtendWith(ArquillianExtension.class)
class BillDeskIT {

    @EJB
    private ClassBills bills;

    @EJB
    private BillDesk desk;

    @EJB
    private ClassBookings bookings;

    @EJB
    private Participations participations;

    @EJB
    private AfterschoolProbe probe;

    @EJB
    private FamilyWorld world;

    private School school;

    private Officer clerk;

    private ClassRow planes;

    private ClassRow boats;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(FamilyWorld.class, OfferMaker.class, AfterschoolProbe.class);
    }

    @BeforeEach
    void aSchoolWithTwoClasses() {
        school = world.school();
        clerk = world.clerk(school);
        planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 30);
        boats = world.open(school, "船模", DayOfWeek.FRIDAY, 30);
    }

    @Test
    void billsAreFoundByClassAndStandingWithTheSumsOfAllThatIsFound() {
        Family one = joined();
        Family other = joined();
        book(one, planes);
        Receipt given = book(one, boats);
        book(other, planes);
        pay(one);
        bookings.cancel(one.mother(), one.child(), given.code());

        BillList all = list(null, null, 1);
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.lines()).as("a page of one").hasSize(1);
        assertThat(all.sums().open()).isEqualTo(planes.fee());
        assertThat(all.sums().paid()).isEqualTo(planes.fee());
        assertThat(all.sums().givenBackLater()).isEqualTo(boats.fee());
        assertThat(list("航模", null, 20).total()).isEqualTo(2);
        assertThat(list("航模", ChargeStanding.OPEN, 20).lines())
                .extracting(BillList.Line::child)
                .containsExactly(other.child());
        assertThat(list(null, ChargeStanding.GIVE_BACK, 20).total()).isEqualTo(1);
        assertThat(list(null, ChargeStanding.OVERDUE, 20).total()).isZero();
        assertThat(desk.items(clerk, school.code(), school.term())).containsExactly("航模", "船模");
        assertThat(desk.owed(clerk)).isEqualTo(1);
    }

    @Test
    void namesAreMaskedAndWholeOnesAreRecorded() {
        book(joined(), planes);
        assertThat(list(null, null, 20).lines()).extracting(BillList.Line::name).containsExactly("张*");
        long before = looks();
        BillQuery query = new BillQuery(school.code(), school.term(), null, null, 0, 20);
        assertThat(desk.wholeList(clerk, query).lines())
                .extracting(BillList.Line::name)
                .containsExactly("张小雨");
        assertThat(looks()).isEqualTo(before + 1);
    }

    @Test
    void whatIsPaidAtTheCounterIsPaidOnceAndGivenBackOnce() {
        Family family = joined();
        Receipt booked = book(family, planes);
        List<String> open = open(family);
        assertThat(code(() -> desk.register(clerk, school.term(), family.child(), open, " ")))
                .isEqualTo("receipt-missing");
        desk.register(clerk, school.term(), family.child(), open, "票1");
        assertThat(code(() -> desk.register(clerk, school.term(), family.child(), open, "票2")))
                .isEqualTo("charge-not-open");
        ChildBill paid = desk.bill(clerk, school.term(), family.child());
        assertThat(paid.sums().paid()).isEqualTo(planes.fee());
        assertThat(paid.lines().get(0).charge().receipt()).isEqualTo("票1");
        assertThat(bills.payments(family.mother(), family.child(), school.term()))
                .singleElement()
                .satisfies(payment -> {
                    assertThat(payment.receipt()).isEqualTo("票1");
                    assertThat(payment.amount()).isEqualTo(planes.fee());
                });

        bookings.cancel(family.mother(), family.child(), booked.code());
        String refund =
                desk.bill(clerk, school.term(), family.child()).refunds().get(0).code();
        desk.refunded(clerk, school.code(), refund);
        assertThat(code(() -> desk.refunded(clerk, school.code(), refund))).isEqualTo("refund-done");
        assertThat(desk.bill(clerk, school.term(), family.child()).sums().givenBackLater())
                .isEqualTo(Money.NONE);
        assertThat(desk.owed(clerk)).isZero();
    }

    @Test
    void anotherSchoolSeesAndRegistersNothing() {
        Family family = joined();
        book(family, planes);
        List<String> open = open(family);
        Officer stranger = world.clerk(world.school());
        BillQuery query = new BillQuery(school.code(), school.term(), null, null, 0, 20);
        Map<String, ThrowingCallable> all = new LinkedHashMap<>();
        all.put("list", () -> desk.list(stranger, query));
        all.put("whole list", () -> desk.wholeList(stranger, query));
        all.put("items", () -> desk.items(stranger, school.code(), school.term()));
        all.put("bill", () -> desk.bill(stranger, school.term(), family.child()));
        all.put("register", () -> desk.register(stranger, school.term(), family.child(), open, "票1"));
        all.put("refunded", () -> desk.refunded(stranger, school.code(), "any"));
        all.forEach((name, useCase) -> assertThat(code(useCase)).as(name).isEqualTo("not-yours"));
        assertThat(desk.owed(stranger)).isZero();
    }

    @Test
    void aPageOfManyBillsTakesThreeStatements() {
        for (int i = 0; i < 12; i++) {
            book(joined(), planes);
        }
        double idle = selects(() -> probe.number("select 1")) - 1;
        double list = selects(() -> list(null, null, 50)) - idle;
        assertThat(list).as("statements of a list").isLessThan(3.5);
        assertThat(selects(() -> list(null, null, 50)) - selects(() -> list(null, null, 2)))
                .as("more statements for more rows")
                .isLessThan(0.5);
    }

    private double selects(Runnable use) {
        int times = 60;
        long before = probe.statements("Com_select");
        for (int i = 0; i < times; i++) {
            use.run();
        }
        return (probe.statements("Com_select") - before) / (double) times;
    }

    private long looks() {
        return world.number(
                "select count(*) from audit_entry where what = 'payment.bills' and subject = '" + school.code() + "'");
    }

    private BillList list(@Nullable String item, @Nullable ChargeStanding standing, int size) {
        return desk.list(clerk, new BillQuery(school.code(), school.term(), item, standing, 0, size));
    }

    private void pay(Family family) {
        desk.register(clerk, school.term(), family.child(), open(family), "票9");
    }

    private List<String> open(Family family) {
        return desk.bill(clerk, school.term(), family.child()).lines().stream()
                .filter(line -> line.charge().row().isOpen())
                .map(line -> line.charge().row().code())
                .toList();
    }

    private Family joined() {
        Family made = world.family(school, false);
        participations.join(made.mother(), made.child(), school.agreement());
        return made;
    }

    private Receipt book(Family of, ClassRow row) {
        return bookings.book(of.mother(), new ClassOrder(of.child(), row.code(), Codes.fresh(), false));
    }
}
