package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.ImportReport.Finding;
import org.jiamenkou.notice.ImportReport.Result;
import org.jiamenkou.notice.ImportReport.Unread;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.NoticeReader;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolEntry;
import org.jiamenkou.school.Schools;

/** Makes a draft of an imported file: all of it or nothing. */
class Importer {

    private final Clock clock;
    private final Schools schools;
    private final NoticeStore notices;
    private final Sql sql;

    Importer(EntityManager em, Clock clock, Schools schools) {
        this.clock = clock;
        this.schools = schools;
        this.notices = new NoticeStore(em);
        this.sql = new Sql(em);
    }

    ImportReport take(ImportRequest request) {
        IntakeFile file = request.file();
        List<Finding> findings = new ArrayList<>();
        file.report()
                .findings()
                .forEach(f ->
                        findings.add(new Finding(f.row(), f.severity(), TextStore.IMPORTED + f.code(), f.words())));
        if (!file.report().trusted()) {
            return new ImportReport(Result.REFUSED, null, 0, 0, 0, 0, List.of(), findings);
        }
        List<LineReading> readings = NoticeReader.read(file.ruleLines());
        List<Unread> unread = note(file, readings, findings);
        Draft draft = DraftBuilder.of(readings);
        DistrictRow district = schools.open(request.district());
        Stored stored = store(district, request, draft, findings);
        return new ImportReport(
                stored.result,
                stored.revision.row(district.name()),
                draft.sentences().size(),
                draft.zones().size(),
                draft.rules().size(),
                stored.newPlaces,
                unread,
                findings);
    }

    private record Stored(Result result, NoticeRevision revision, int newPlaces) {}

    private Stored store(DistrictRow district, ImportRequest request, Draft draft, List<Finding> findings) {
        Notice notice = notices.begin(district.code(), request.year(), request.stage(), request.population());
        Optional<NoticeRevision> latest = notices.latest(notice.code());
        String digest = digest(request.head(), draft);
        if (latest.isPresent()
                && latest.get().contentHash().equals(digest)
                && latest.get().state() != RevisionState.WITHDRAWN) {
            return new Stored(Result.UNCHANGED, latest.get(), 0);
        }
        NoticeRevision revision = open(notice, latest, request.head(), digest);
        PlaceRegister places = new PlaceRegister(sql, district.code());
        Map<String, String> placeCodes = places.enter(draft.places());
        TextStore text = new TextStore(sql);
        text.write(revision.id(), draft, placeCodes, register(district, draft, request.stage()));
        text.writeFindings(revision.id(), "IMPORT", findings);
        return new Stored(Result.STORED, revision, places.entered());
    }

    private NoticeRevision open(Notice notice, Optional<NoticeRevision> latest, NoticeHead head, String digest) {
        if (latest.isPresent() && latest.get().state().isOpen()) {
            latest.get().rewrite(head, digest);
            new TextStore(sql).clear(latest.get().id());
            return latest.get();
        }
        int number = latest.map(NoticeRevision::revision).orElse(0) + 1;
        NoticeRevision revision = new NoticeRevision(notice, number, head, digest, clock.instant());
        notices.add(revision);
        return revision;
    }

    private Map<String, String> register(DistrictRow district, Draft draft, Stage stage) {
        List<SchoolEntry> entries = draft.zones().stream()
                .flatMap(zone -> zone.schools().stream())
                .map(school -> school.name())
                .distinct()
                .map(name -> SchoolEntry.named(name, stage))
                .toList();
        return schools.register(district.code(), entries);
    }

    private static List<Unread> note(IntakeFile file, List<LineReading> readings, List<Finding> findings) {
        List<Unread> unread = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            LineReading reading = readings.get(i);
            int row = file.lines().get(i).row();
            String school = reading.line().school();
            if (!reading.isUnderstood()) {
                unread.add(new Unread(row, school, reading.line().text(), reading.unread()));
            }
            for (LineReading.Remark remark : reading.remarks()) {
                findings.add(new Finding(row, Severity.WARNING, remark.code(), school + ": " + remark.text()));
            }
        }
        return unread;
    }

    private static String digest(NoticeHead head, Draft draft) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(head.toString().getBytes(StandardCharsets.UTF_8));
            sha.update(draft.digest().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
