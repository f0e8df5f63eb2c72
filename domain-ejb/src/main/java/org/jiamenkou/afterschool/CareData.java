package org.jiamenkou.afterschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.family.DataTable;
import org.jiamenkou.family.FamilyData;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.payment.Payments;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What after-school service keeps about a family, with what the engine and the bills keep for it: choices, bookings, lines, leave,
 * charges, payments, refunds, calendar addresses. What has ended is kept too, so it is handed out too.
 */
@ApplicationScoped
class CareData implements FamilyData {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Bookings bookings;

    @Inject
    private Payments payments;

    /** For the container. */
    @NullUnmarked
    CareData() {}

    @Override
    public List<DataTable> of(Guardian guardian, Collection<String> childCodes) {
        Map<String, ClassRow> classes = new HashMap<>();
        return List.of(
                table("choices", "child,term,choice,agreement,by-me,at", childCodes, child -> choices(guardian, child)),
                table("bookings", "code,child,class,state,since,until", childCodes, child -> booked(child, classes)),
                table(
                        "lines",
                        "code,child,class,state,since,position,until",
                        childCodes,
                        child -> lines(child, classes)),
                table(
                        "leave",
                        "child,class,day,by-me,since,ended",
                        childCodes,
                        child -> leave(guardian, child, classes)),
                table(
                        "charges",
                        "child,item,document-number,lessons,price,subtotal,waiver,due,state,pay-by",
                        childCodes,
                        child -> charges(child, classes)),
                table(
                        "payments",
                        "code,child,amount,way,state,at,receipt",
                        childCodes,
                        child -> orders(child, classes)),
                table("refunds", "child,item,amount,reason,since,ended", childCodes, child -> refunds(child, classes)),
                new DataTable("afterschool-calendars", List.of("child", "since", "ended"), calendars(guardian)));
    }

    private List<List<@Nullable Object>> choices(Guardian guardian, String child) {
        return read(
                "select t.name, p.choice, a.number, p.guardian_code, p.made_at from afterschool_participation p"
                        + " join afterschool_term t on t.code = p.term_code"
                        + " left join afterschool_agreement a on a.code = p.agreement_code where p.child_code = ? order by p.id",
                row -> row(
                        child,
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3),
                        row.getString(4).equals(guardian.code()),
                        Sql.moment(row, 5)),
                child);
    }

    private List<List<@Nullable Object>> booked(String child, Map<String, ClassRow> classes) {
        return ofClasses(child).stream()
                .map(one ->
                        row(one.code(), child, title(one.product(), classes), one.state(), one.madeAt(), one.until()))
                .toList();
    }

    private List<List<@Nullable Object>> lines(String child, Map<String, ClassRow> classes) {
        return bookings.lines(child).stream()
                .filter(one -> one.kind().equals(ClassProducts.KIND))
                .map(one -> row(
                        one.code(),
                        child,
                        title(one.product(), classes),
                        one.state(),
                        one.joinedAt(),
                        one.position(),
                        one.until()))
                .toList();
    }

    private List<List<@Nullable Object>> leave(Guardian guardian, String child, Map<String, ClassRow> classes) {
        return read(
                "select class_code, day, guardian_code, asked_at, withdrawn_at from afterschool_leave where child_code = ?"
                        + " order by day, asked_at",
                row -> row(
                        child,
                        known(row.getString(1), classes).title(),
                        row.getObject(2, LocalDate.class),
                        row.getString(3).equals(guardian.code()),
                        Sql.moment(row, 4),
                        Sql.moment(row, 5)),
                child);
    }

    private List<List<@Nullable Object>> charges(String child, Map<String, ClassRow> classes) {
        return accounts(child, classes).stream()
                .flatMap(account -> payments.charges(account).stream())
                .map(one -> row(
                        child,
                        one.charge().item(),
                        one.charge().document(),
                        one.charge().amount().lessons(),
                        one.charge().amount().price().yuan(),
                        one.charge().amount().subtotal().yuan(),
                        one.charge().amount().waiver().yuan(),
                        one.charge().amount().due().yuan(),
                        one.state(),
                        one.charge().payBy()))
                .toList();
    }

    private List<List<@Nullable Object>> orders(String child, Map<String, ClassRow> classes) {
        return accounts(child, classes).stream()
                .flatMap(account -> payments.orders(account).stream())
                .map(one -> row(
                        one.code(), child, one.amount().yuan(), one.way(), one.state(), one.paidAt(), one.receipt()))
                .toList();
    }

    private List<List<@Nullable Object>> refunds(String child, Map<String, ClassRow> classes) {
        return accounts(child, classes).stream()
                .flatMap(account -> payments.bill(account).refunds().stream())
                .map(one -> row(child, one.item(), one.amount().yuan(), one.reason(), one.createdAt(), one.doneAt()))
                .toList();
    }

    private List<List<@Nullable Object>> calendars(Guardian guardian) {
        return read(
                "select child_code, made_at, ended_at from afterschool_calendar where guardian_code = ? order by made_at",
                row -> row(row.getString(1), Sql.moment(row, 2), Sql.moment(row, 3)),
                guardian.code());
    }

    /** A bill is one child's for one term: those of every class it ever booked. */
    private Set<String> accounts(String child, Map<String, ClassRow> classes) {
        return ofClasses(child).stream()
                .map(one -> known(classOf(one.product()), classes).term())
                .map(term -> ClassCharges.account(term, child))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private List<BookingRow> ofClasses(String child) {
        return bookings.of(child).stream()
                .filter(one -> one.kind().equals(ClassProducts.KIND))
                .toList();
    }

    private String title(String product, Map<String, ClassRow> classes) {
        return known(classOf(product), classes).title();
    }

    private static String classOf(String product) {
        return ClassRow.classOf(product).orElseThrow();
    }

    private ClassRow known(String code, Map<String, ClassRow> classes) {
        return classes.computeIfAbsent(code, new Classes(em, clock)::get);
    }

    private interface Reader {
        List<@Nullable Object> read(java.sql.ResultSet row) throws java.sql.SQLException;
    }

    private List<List<@Nullable Object>> read(String statement, Reader reader, Object value) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        new Sql(em).query(statement, row -> rows.add(reader.read(row)), value);
        return rows;
    }

    private static DataTable table(
            String name,
            String columns,
            Collection<String> children,
            Function<String, List<List<@Nullable Object>>> rows) {
        return new DataTable(
                "afterschool-" + name,
                List.of(columns.split(",")),
                children.stream().flatMap(child -> rows.apply(child).stream()).toList());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }
}
