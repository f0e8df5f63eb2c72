package org.jiamenkou.launcher;

import jakarta.persistence.EntityManager;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jiamenkou.afterschool.Catalogue;
import org.jiamenkou.afterschool.CeilingRow;
import org.jiamenkou.afterschool.ProviderRow;
import org.jiamenkou.afterschool.ProviderState;
import org.jiamenkou.booking.BookingMaker;
import org.jiamenkou.db.demo.CareDemo;
import org.jiamenkou.db.demo.CareWords;
import org.jiamenkou.db.demo.Demo;
import org.jiamenkou.db.demo.Size;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.Schools;

/**
 * Demo content: the after-school service of 明湖区, invented, in a term that begins on the Monday after next as seen from the start. All
 * schools but the last one have been open for two days; that one opens tomorrow at 19:00.
 */
final class CareDistrict implements DemoPart {

    private static final String DOCUMENT = "明湖教〔2025〕36号";
    private static final long OWN_FEN = 300;
    private static final long PROVIDER_FEN = 500;
    private static final int REMOVED = 2;

    private final Clock clock;

    CareDistrict(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "the after-school service of " + Demo.DISTRICT;
    }

    @Override
    public void load(StandaloneUnit unit, DemoSize size, PrintStream out) {
        CareDemo demo = CareDemo.of(Demo.SEED, size == DemoSize.FULL ? Size.FULL : Size.SMALL);
        List<SchoolRow> schools = new ArrayList<>(unit.inTransaction(em -> new Schools(em, clock).list(Demo.CODE)));
        // the stories begin terms of their own at the first schools of the list
        Collections.reverse(schools);
        int many = Math.min(demo.schools(), schools.size());
        List<String> providers = unit.inTransaction(this::whitelist);
        CareSchoolLoad load = new CareSchoolLoad(unit.vault(), clock, providers);
        int classes = 0;
        int booked = 0;
        int waiting = 0;
        for (int place = 0; place < many; place++) {
            SchoolRow school = schools.get(place);
            boolean junior = !school.stages().contains(Stage.PRIMARY);
            boolean last = place == many - 1;
            int number = place;
            CareSchoolLoad.Loaded loaded =
                    unit.inTransaction(em -> load.school(em, school, number, demo.school(number, junior), !last));
            classes += loaded.classes();
            booked += loaded.booked();
            waiting += loaded.waiting();
        }
        while (unit.inTransaction(em -> new BookingMaker(em).seal()) > 0) {
            // the next thousand
        }
        out.println("  " + many + " schools, " + classes + " classes, " + booked + " places taken, " + waiting
                + " in line");
    }

    /** Categories, ceilings and whitelist; gives the codes of the bodies in their order. */
    private List<String> whitelist(EntityManager em) {
        Catalogue catalogue = new Catalogue(em, clock);
        List<ProviderRow> known = catalogue.providers(Demo.CODE);
        if (known.isEmpty()) {
            catalogue.beginCategories(Demo.CODE);
            catalogue.category(Demo.CODE, null, "托管");
            for (Stage stage : Stage.values()) {
                catalogue.settle(Demo.CODE, ceiling(stage, false, OWN_FEN));
                catalogue.settle(Demo.CODE, ceiling(stage, true, PROVIDER_FEN));
            }
            IntStream.range(0, CareDemo.PROVIDERS).forEach(place -> catalogue.keep(provider(place)));
        }
        return catalogue.providers(Demo.CODE).stream()
                .sorted(java.util.Comparator.comparing(ProviderRow::number))
                .map(ProviderRow::code)
                .toList();
    }

    private CeilingRow ceiling(Stage stage, boolean byProvider, long fen) {
        return new CeilingRow(
                stage, byProvider, new Money(fen), new SchoolYear(Demo.YEAR), DOCUMENT, "demo", Instant.now(clock));
    }

    private ProviderRow provider(int place) {
        boolean gone = place >= CareDemo.PROVIDERS - CareDemo.GONE;
        boolean removed = place >= CareDemo.PROVIDERS - REMOVED;
        LocalDate today = LocalDate.now(clock);
        return new ProviderRow(
                "",
                Demo.CODE,
                "MH-%03d".formatted(place + 1),
                CareWords.provider(place),
                today.minusYears(2),
                gone && !removed ? today.minusDays(30) : today.plusYears(1),
                removed ? ProviderState.REMOVED : ProviderState.LISTED,
                DOCUMENT,
                removed ? "年度考核不合格" : null,
                0);
    }
}
