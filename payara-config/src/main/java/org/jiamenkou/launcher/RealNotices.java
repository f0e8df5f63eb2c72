package org.jiamenkou.launcher;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.notice.ImportReport;
import org.jiamenkou.notice.ImportRequest;
import org.jiamenkou.notice.NoticeHead;
import org.jiamenkou.notice.Notices;
import org.jiamenkou.notice.RevisionState;
import org.jiamenkou.school.DistrictEntry;
import org.jspecify.annotations.Nullable;

/** Demo content: published notices of four districts, each with its source. */
final class RealNotices implements DemoPart {

    private static final String FOLDER = "/demo/notices/";

    @Override
    public String name() {
        return "published notices of four districts";
    }

    @Override
    public void load(StandaloneUnit unit, DemoSize size, PrintStream out) {
        for (NamedCsvRecord entry : index()) {
            ImportRequest request = request(entry);
            ImportReport report = unit.inTransaction(em -> {
                Notices notices = new Notices(em, NoticeVerb.CLOCK);
                ImportReport taken = notices.importFile(request);
                if (taken.stored().state() != RevisionState.PUBLISHED) {
                    notices.publish(taken.stored().code());
                }
                return taken;
            });
            out.println("  " + report.stored().title() + ": " + report.sentences() + " sentences, "
                    + report.unread().size() + " not understood");
        }
    }

    private static ImportRequest request(NamedCsvRecord entry) {
        DistrictEntry district = new DistrictEntry(
                entry.getField("code"),
                entry.getField("district"),
                entry.getField("city"),
                entry.getField("province"),
                NoticeVerb.year(entry.getField("year")),
                null,
                null);
        NoticeHead head = new NoticeHead(
                entry.getField("title"),
                given(entry, "number"),
                NoticeVerb.day(Optional.ofNullable(given(entry, "published"))),
                given(entry, "source"),
                given(entry, "address"));
        return new ImportRequest(
                district,
                NoticeVerb.year(entry.getField("year")),
                NoticeVerb.stage(entry.getField("stage")),
                NoticeVerb.population(entry.getField("population")),
                head,
                List.of(Intake.read(bytes(entry.getField("file")), IntakeOptions.usual())));
    }

    private static List<NamedCsvRecord> index() {
        try (InputStreamReader text = new InputStreamReader(stream("index.csv"), StandardCharsets.UTF_8)) {
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException e) {
            throw new IllegalStateException("the demo content cannot be read", e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = stream(file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the demo content cannot be read", e);
        }
    }

    private static InputStream stream(String file) {
        InputStream stream = RealNotices.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("the demo content lacks " + file);
        }
        return stream;
    }

    private static @Nullable String given(NamedCsvRecord entry, String field) {
        String value = entry.getField(field);
        return value.isBlank() ? null : value;
    }
}
