package org.jiamenkou.afterschool;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.afterschool.FamilyWorld.Family;
import org.jiamenkou.afterschool.FamilyWorld.School;
import org.jiamenkou.booking.Difference;
import org.jiamenkou.booking.EngineAudit;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.family.DataFile;
import org.jiamenkou.family.DataTable;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.MyData;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.payment.ChargeRow;
import org.jiamenkou.payment.Counter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What after-school service keeps about a family, handed out and left behind, on a real database. */
@ExtendWith(ArquillianExtension.class)
class CareDataIT {

    @EJB
    private MyData data;

    @EJB
    private ClassBookings bookings;

    @EJB
    private Participations participations;

    @EJB
    private ClassBills bills;

    @EJB
    private ChildWeeks weeks;

    @EJB
    private Counter counter;

    @EJB
    private FamilyWorld world;

    @Resource(lookup = "jdbc/jiamenkou")
    private DataSource database;

    private School school;

    private Family family;

    private ClassRow planes;

    private Receipt booked;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(FamilyWorld.class);
    }

    @BeforeEach
    void aFamilyThatHasBookedAClass() {
        school = world.school();
        family = joined();
        planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 30);
        booked = book(family, planes, false);
    }

    @Test
    void everythingTheFamilyHasBookedAskedForAndOwesIsHandedOut() {
        ClassRow chess = world.open(school, "围棋", DayOfWeek.TUESDAY, 1);
        Family other = joined();
        Receipt theirs = book(other, chess, false);
        Receipt waits = book(family, chess, true);
        LocalDate day = Objects.requireNonNull(planes.firstSession());
        weeks.ask(family.father(), family.child(), planes.code(), day, 2);

        assertThat(row("bookings", booked.code())).contains("航模", "CONFIRMED", family.child());
        assertThat(row("lines", waits.code())).contains("围棋", "WAITING", "1");
        assertThat(row("leave", "航模")).contains(day.toString(), "false");
        assertThat(row("charges", "航模")).contains("明湖教〔2026〕8号", planes.fee().yuan(), "OPEN");
        assertThat(row("choices", "JOIN")).contains("2026年秋季学期", "true");
        assertThat(json(family.mother()))
                .doesNotContain(theirs.code(), other.child(), family.father().code());
    }

    @Test
    void whatHasEndedIsKeptAndThereforeHandedOut() {
        ChargeRow line = bills.bill(family.mother(), family.child(), school.term())
                .lines()
                .get(0);
        counter.register(line.charge().account(), List.of(line.code()), "票0002", "clerk");
        ClassRow chess = world.open(school, "围棋", DayOfWeek.TUESDAY, 1);
        book(joined(), chess, false);
        Receipt waits = book(family, chess, true);
        bookings.leave(family.mother(), family.child(), waits.code());
        bookings.cancel(family.mother(), family.child(), booked.code());

        assertThat(row("bookings", booked.code())).contains("CANCELLED_BY_FAMILY");
        assertThat(row("lines", waits.code())).contains("WITHDRAWN");
        assertThat(row("charges", "航模")).contains("VOID");
        assertThat(row("payments", "票0002")).contains("PAID", planes.fee().yuan());
        assertThat(row("refunds", "航模"))
                .contains("cancelled-by-family", planes.fee().yuan());
    }

    @Test
    void whoOnlyCollectsTheChildTakesNothingOfItAlong() {
        Guardian grandfather = world.pickUp(family.child());
        assertThat(json(grandfather)).contains("afterschool-bookings").doesNotContain(booked.code(), "航模");
    }

    @Test
    void whoIsForgottenLeavesPlacesCountsAndTheLedgerAsTheyWere() throws SQLException {
        ChargeRow line = bills.bill(family.mother(), family.child(), school.term())
                .lines()
                .get(0);
        counter.register(line.charge().account(), List.of(line.code()), "票0003", "clerk");
        List<Difference> before = differences();
        String counted = counts();

        data.erase(family.mother());
        data.erase(family.father());

        assertThat(differences()).isEqualTo(before);
        assertThat(counts()).isEqualTo(counted);
        assertThat(world.number("select count(*) from guardian where phone_sealed is not null and code in ('"
                        + family.mother().code() + "', '" + family.father().code() + "')"))
                .isZero();
        assertThat(world.number(
                        "select count(*) from booking where code = '" + booked.code() + "' and state = 'CONFIRMED'"))
                .as("the place stays the child's, who is still on the roll")
                .isEqualTo(1);
        assertThat(json(family.mother())).doesNotContain("航模", booked.code());
        assertThat(Tries.code(() -> bookings.cancel(family.mother(), family.child(), booked.code())))
                .isEqualTo("not-yours");
    }

    /** What the engine and the bills have counted for the child. */
    private String counts() {
        return world.number("select count(*) from booking where participant = '" + family.child() + "'") + " "
                + world.number("select count(*) from booking_event where participant = '" + family.child() + "'") + " "
                + world.number("select sum(held * 100 + confirmed) from booking_ledger l join booking_event e"
                        + " on e.id = l.event_id where e.participant = '" + family.child() + "'")
                + " "
                + world.number("select sum(due_fen) from payment_charge where state = 'PAID' and account = '"
                        + ClassCharges.account(school.term(), family.child()) + "'");
    }

    private List<Difference> differences() throws SQLException {
        try (Connection connection = database.getConnection()) {
            EngineAudit.seal(connection);
            return EngineAudit.check(connection);
        }
    }

    /** The one row of a part of the mother's data that says this. */
    private String row(String part, String says) {
        DataTable table = data.export(family.mother()).stream()
                .filter(one -> one.name().equals("afterschool-" + part))
                .findFirst()
                .orElseThrow();
        List<String> rows = table.rows().stream()
                .map(Object::toString)
                .filter(row -> row.contains(says))
                .toList();
        assertThat(rows).as("%s of %s", says, table.rows()).hasSize(1);
        return rows.get(0);
    }

    private String json(Guardian guardian) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DataFile(data.export(guardian)).json(out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Family joined() {
        Family made = world.family(school, false);
        participations.join(made.mother(), made.child(), school.agreement());
        return made;
    }

    private Receipt book(Family of, ClassRow row, boolean inLine) {
        return bookings.book(of.mother(), new ClassOrder(of.child(), row.code(), Codes.fresh(), inLine));
    }
}
