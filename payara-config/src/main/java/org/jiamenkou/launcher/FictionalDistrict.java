package org.jiamenkou.launcher;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.db.demo.Demo;
import org.jiamenkou.db.demo.Size;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.notice.ImportReport;
import org.jiamenkou.notice.ImportRequest;
import org.jiamenkou.notice.Notices;
import org.jiamenkou.school.DistrictEntry;

/** Demo content: the fictional 明湖区 and its neighbour, taken in from the files such districts would send. */
final class FictionalDistrict implements DemoPart {

    private static final List<String> SUBJECT = List.of("学年", "学段", "人群");
    private static final List<String> HEAD = List.of("标题", "文号", "公布日期", "来源");

    @Override
    public String name() {
        return "the fictional district " + Demo.DISTRICT;
    }

    @Override
    public void load(StandaloneUnit unit, DemoSize size, PrintStream out) {
        Demo demo = Demo.of(Demo.SEED, size == DemoSize.FULL ? Size.FULL : Size.SMALL);
        Map<String, DistrictEntry> districts = new HashMap<>();
        for (NamedCsvRecord row : DemoTable.rows(demo.file("districts.csv"))) {
            DistrictEntry district = district(row);
            districts.put(district.name(), district);
            for (String list : List.of("places.csv", "schools.csv")) {
                IntakeFile file = read(demo, district.code() + "/" + list);
                unit.inTransaction(em -> new Notices(em, NoticeVerb.CLOCK).importList(district, file));
            }
        }
        byNotice(DemoTable.rows(demo.file("notices.csv"))).forEach(files -> {
            NamedCsvRecord first = files.get(0);
            DistrictEntry district = Objects.requireNonNull(districts.get(first.getField("区县")));
            List<IntakeFile> read =
                    files.stream().map(row -> read(demo, row.getField("文件"))).toList();
            ImportRequest request =
                    DemoTable.request(district, first, SUBJECT, DemoTable.head(first, HEAD, null), read);
            ImportReport report = DemoTable.publish(unit, request);
            out.println("  " + report.stored().title() + ": " + report.rules() + " rules");
        });
    }

    private static DistrictEntry district(NamedCsvRecord row) {
        return new DistrictEntry(
                row.getField("代码"),
                row.getField("区县"),
                row.getField("市"),
                row.getField("省"),
                NoticeVerb.year(row.getField("本学年")),
                NoticeVerb.day(Optional.ofNullable(DemoTable.given(row, "下学年公开日"))),
                DemoTable.given(row, "咨询"));
    }

    private static List<List<NamedCsvRecord>> byNotice(List<NamedCsvRecord> rows) {
        Map<String, List<NamedCsvRecord>> notices = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows) {
            String subject =
                    row.getField("区县") + SUBJECT.stream().map(row::getField).toList();
            notices.computeIfAbsent(subject, key -> new java.util.ArrayList<>()).add(row);
        }
        return List.copyOf(notices.values());
    }

    private static IntakeFile read(Demo demo, String path) {
        return Intake.read(demo.file(path).getBytes(StandardCharsets.UTF_8), IntakeOptions.usual());
    }
}
