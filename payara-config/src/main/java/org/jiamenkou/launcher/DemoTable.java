package org.jiamenkou.launcher;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.notice.ImportReport;
import org.jiamenkou.notice.ImportRequest;
import org.jiamenkou.notice.NoticeHead;
import org.jiamenkou.notice.Notices;
import org.jiamenkou.notice.RevisionState;
import org.jiamenkou.school.DistrictEntry;
import org.jspecify.annotations.Nullable;

/** What the parts of the demo content share: small tables with titles, and a notice taken in and published. */
final class DemoTable {

    private DemoTable() {}

    static List<NamedCsvRecord> rows(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    static @Nullable String given(NamedCsvRecord row, String title) {
        String value = row.getField(title);
        return value.isBlank() ? null : value;
    }

    /** Takes the notice in and publishes it; one that is there already stays as it is. */
    static ImportReport publish(StandaloneUnit unit, ImportRequest request) {
        return unit.inTransaction(em -> {
            Notices notices = new Notices(em, NoticeVerb.CLOCK);
            ImportReport taken = notices.importFile(request);
            if (taken.stored().state() != RevisionState.PUBLISHED) {
                notices.publish(taken.stored().code());
            }
            return taken;
        });
    }

    /** A request whose year, stage and population stand in columns of these titles. */
    static ImportRequest request(
            DistrictEntry district, NamedCsvRecord row, List<String> titles, NoticeHead head, List<IntakeFile> files) {
        return new ImportRequest(
                district,
                NoticeVerb.year(row.getField(titles.get(0))),
                NoticeVerb.stage(row.getField(titles.get(1))),
                NoticeVerb.population(row.getField(titles.get(2))),
                head,
                files);
    }

    /** A head whose title, number, day and source stand in columns of these titles. */
    static NoticeHead head(NamedCsvRecord row, List<String> titles, @Nullable String address) {
        return new NoticeHead(
                row.getField(titles.get(0)),
                given(row, titles.get(1)),
                NoticeVerb.day(Optional.ofNullable(given(row, titles.get(2)))),
                given(row, titles.get(3)),
                address);
    }
}
