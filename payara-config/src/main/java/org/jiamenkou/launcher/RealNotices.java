package org.jiamenkou.launcher;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.notice.ImportReport;
import org.jiamenkou.notice.ImportRequest;
import org.jiamenkou.school.DistrictEntry;

/** Demo content: published notices of four districts, each with its source. */
final class RealNotices implements DemoPart {

    private static final String FOLDER = "/demo/notices/";
    private static final List<String> SUBJECT = List.of("year", "stage", "population");
    private static final List<String> HEAD = List.of("title", "number", "published", "source");

    @Override
    public String name() {
        return "published notices of four districts";
    }

    @Override
    public void load(StandaloneUnit unit, DemoSize size, PrintStream out) {
        String index = new String(bytes("index.csv"), StandardCharsets.UTF_8);
        for (NamedCsvRecord row : DemoTable.rows(index)) {
            ImportReport report = DemoTable.publish(unit, request(row));
            out.println("  " + report.stored().title() + ": " + report.rules() + " rules");
        }
    }

    private static ImportRequest request(NamedCsvRecord row) {
        DistrictEntry district = new DistrictEntry(
                row.getField("code"),
                row.getField("district"),
                row.getField("city"),
                row.getField("province"),
                NoticeVerb.year(row.getField("year")),
                null,
                null);
        IntakeFile file = Intake.read(bytes(row.getField("file")), IntakeOptions.usual());
        return DemoTable.request(
                district, row, SUBJECT, DemoTable.head(row, HEAD, DemoTable.given(row, "address")), List.of(file));
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = RealNotices.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the demo content lacks " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the demo content cannot be read", e);
        }
    }
}
