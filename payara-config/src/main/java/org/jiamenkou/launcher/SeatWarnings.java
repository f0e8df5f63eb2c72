package org.jiamenkou.launcher;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiamenkou.db.demo.Demo;
import org.jiamenkou.db.demo.Size;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.seat.BandThresholds;
import org.jiamenkou.seat.Forecast;
import org.jiamenkou.seat.ForecastState;
import org.jiamenkou.seat.Forecasts;
import org.jiamenkou.seat.ProjectEntry;
import org.jiamenkou.seat.SeatSetting;
import org.jiamenkou.seat.Seats;
import org.jiamenkou.seat.Term;

/** Demo content: the enrolment plan of the fictional 明湖区, its children, its projects and the published forecast. */
final class SeatWarnings implements DemoPart {

    private static final SchoolYear YEAR = new SchoolYear(Demo.YEAR);
    private static final String DOCUMENT = "明湖教字〔2025〕12号";

    @Override
    public String name() {
        return "seats and children of the fictional district " + Demo.DISTRICT;
    }

    @Override
    public void load(StandaloneUnit unit, DemoSize size, PrintStream out) {
        Demo demo = Demo.of(Demo.SEED, size == DemoSize.FULL ? Size.FULL : Size.SMALL);
        unit.transact(em -> {
            Seats seats = new Seats(em, NoticeVerb.CLOCK);
            SeatSetting usual = seats.setting(Demo.CODE);
            seats.settle(Demo.CODE, new SeatSetting(45, 50, BandThresholds.USUAL, YEAR, DOCUMENT, usual.version()));
            for (String list : new String[] {"seats.csv", "children.csv"}) {
                seats.importFile(Demo.CODE, read(demo, list));
            }
            Map<String, String> schools = new Schools(em, NoticeVerb.CLOCK)
                    .list(Demo.CODE).stream().collect(Collectors.toMap(SchoolRow::name, SchoolRow::code));
            build(seats, demo, schools);
            publish(new Forecasts(em, NoticeVerb.CLOCK));
        });
        out.println("  " + Demo.DISTRICT + ": forecast of seats published");
    }

    private static void build(Seats seats, Demo demo, Map<String, String> schools) {
        boolean fresh = seats.projects(Demo.CODE, Stage.PRIMARY).isEmpty();
        for (NamedCsvRecord row : DemoTable.rows(demo.file(Demo.CODE + "/projects.csv"))) {
            if (fresh) {
                seats.build(new ProjectEntry(
                        schools.getOrDefault(row.getField("学校"), row.getField("学校")),
                        Stage.PRIMARY,
                        row.getField("名称"),
                        Integer.parseInt(row.getField("学位")),
                        SchoolYear.parse(row.getField("启用年份")),
                        Term.parse(row.getField("启用学期")).orElse(Term.AUTUMN),
                        row.getField("文号")));
            }
        }
    }

    /** An interrupted load is run again: what is published already stays. */
    private static void publish(Forecasts forecasts) {
        boolean published = forecasts.list(Demo.CODE, Stage.PRIMARY).stream()
                .anyMatch(forecast -> forecast.state() == ForecastState.PUBLISHED);
        if (!published) {
            Forecast draft = forecasts.draw(Demo.CODE, Stage.PRIMARY, YEAR);
            forecasts.publish(draft.code(), draft.version());
        }
    }

    private static IntakeFile read(Demo demo, String list) {
        byte[] bytes = demo.file(Demo.CODE + "/" + list).getBytes(StandardCharsets.UTF_8);
        return Intake.read(bytes, IntakeOptions.usual());
    }
}
