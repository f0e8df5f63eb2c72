package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.ImportReport.Result;
import org.jiamenkou.rule.SchoolRef;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolEntry;
import org.jiamenkou.school.Schools;

/** Makes a draft of the files of a notice: all of it or nothing. */
class Importer {

    /** At so many per cent the sentences are read. */
    private static final int READ = 45;

    /** At so many per cent of the writing the places are entered. */
    private static final int ENTERED = 20;

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

    ImportReport take(ImportRequest request, Progress progress) {
        Reading reading = Reading.of(request.files(), progress.part(0, READ));
        if (!reading.isTrusted()) {
            return ImportReport.refused(reading.findings());
        }
        DistrictRow district = schools.open(request.district());
        Notice notice = notices.begin(district.code(), request.year(), request.stage(), request.population());
        return keep(district, notice, request.head(), reading, progress.part(READ, 100));
    }

    /** Gives the latest text of a notice the papers and dates of the file, under the head it has. */
    ImportReport takePapers(NoticeRevision latest, DistrictRow district, IntakeFile file) {
        Reading reading = Reading.of(List.of(file), Progress.UNWATCHED);
        if (reading.isTrusted() && !reading.isRequirementsOnly()) {
            reading.refuse(0, "file-not-papers", "这不是材料与日期的清单");
        }
        if (!reading.isTrusted()) {
            return ImportReport.refused(reading.findings());
        }
        return keep(district, latest.notice(), latest.head(), reading, Progress.UNWATCHED);
    }

    private ImportReport keep(
            DistrictRow district, Notice notice, NoticeHead head, Reading reading, Progress progress) {
        Optional<NoticeRevision> latest = notices.latest(notice.code());
        if (latest.isEmpty() && reading.isRequirementsOnly()) {
            throw new NoticeRefusal("notice-needed", notice.code());
        }
        Draft draft = draft(reading, latest);
        Stored stored = store(district, notice, latest, head, draft, reading, progress);
        return new ImportReport(
                stored.result,
                stored.revision.row(district.name()),
                draft.sentences().size(),
                draft.zones().size(),
                draft.rules().size(),
                draft.requirements().size(),
                stored.newPlaces,
                reading.unread(),
                reading.findings());
    }

    /**
     * Begins the notice of another year with the text of this revision. Papers and steps are copied without their days,
     * which belong to the year they were published for; those left open are found before publication.
     */
    NoticeRevision copy(NoticeRevision from, DistrictRow district, SchoolYear year) {
        Notice subject = from.notice();
        Notice notice = notices.begin(subject.districtCode(), year, subject.stage(), subject.population());
        notices.latest(notice.code()).ifPresent(present -> {
            throw NoticeRefusal.state("copy-forward", present);
        });
        Draft text = new TextReader(sql).draft(from.id());
        Draft draft = text.with(text.requirements().stream()
                .map(NoticeText.Requirement::undated)
                .toList());
        NoticeHead head = new NoticeHead(from.head().title(), null, null, null, null);
        NoticeRevision copy = new NoticeRevision(notice, 1, head, draft.digest(head), clock.instant());
        notices.add(copy);
        write(copy, district, draft, Progress.UNWATCHED);
        carryHands(from.id(), copy.id());
        return copy;
    }

    /** Begins the next text of the same notice as a copy of this one, papers and days with it: for a correction. */
    NoticeRevision revise(NoticeRevision from, DistrictRow district) {
        Draft draft = new TextReader(sql).draft(from.id());
        NoticeHead head = from.head();
        int number = notices.latest(from.notice().code()).orElse(from).revision() + 1;
        NoticeRevision copy = new NoticeRevision(from.notice(), number, head, draft.digest(head), clock.instant());
        notices.add(copy);
        write(copy, district, draft, Progress.UNWATCHED);
        carryHands(from.id(), copy.id());
        return copy;
    }

    private int write(NoticeRevision revision, DistrictRow district, Draft draft, Progress progress) {
        PlaceRegister places = new PlaceRegister(sql, district.code());
        Map<String, String> placeCodes = places.enter(draft.places());
        progress.reached(ENTERED, 100);
        Map<String, String> schoolCodes =
                register(district, draft, revision.notice().stage());
        new TextStore(sql).write(revision.id(), draft, placeCodes, schoolCodes, progress.part(ENTERED, 100));
        return places.entered();
    }

    private record Stored(Result result, NoticeRevision revision, int newPlaces) {}

    /**
     * Polygons, papers and dates alone go into the text there is; anything else is a text of its own, which keeps the
     * papers and dates of the one before unless it brings others.
     */
    private Draft draft(Reading reading, Optional<NoticeRevision> latest) {
        DraftBuilder builder = new DraftBuilder();
        if (reading.isAddition() && latest.isPresent()) {
            builder.begin(new TextReader(sql).draft(latest.get().id()));
        } else if (latest.isPresent()) {
            builder.require(new TextReader(sql).requirements(latest.get().id()));
        }
        reading.into(builder);
        return builder.build();
    }

    private Stored store(
            DistrictRow district,
            Notice notice,
            Optional<NoticeRevision> latest,
            NoticeHead head,
            Draft draft,
            Reading reading,
            Progress progress) {
        String digest = draft.digest(head);
        if (latest.isPresent()
                && latest.get().contentHash().equals(digest)
                && latest.get().state() != RevisionState.WITHDRAWN) {
            return new Stored(Result.UNCHANGED, latest.get(), 0);
        }
        List<ImportReport.Finding> findings = findings(reading, latest);
        NoticeRevision revision = open(notice, latest, head, digest);
        int newPlaces = write(revision, district, draft, progress);
        if (reading.isAddition() && latest.isPresent() && latest.get() != revision) {
            carryHands(latest.get().id(), revision.id());
        }
        new TextStore(sql).writeFindings(revision.id(), findings);
        return new Stored(Result.STORED, revision, newPlaces);
    }

    /** What is added to a text does not settle what the import of the text left to settle. */
    private List<ImportReport.Finding> findings(Reading reading, Optional<NoticeRevision> latest) {
        List<ImportReport.Finding> findings = new ArrayList<>();
        if (reading.isAddition()) {
            latest.ifPresent(text -> findings.addAll(new TextReader(sql).findings(text.id())));
        }
        findings.addAll(reading.findings());
        return findings.stream().distinct().toList();
    }

    private NoticeRevision open(Notice notice, Optional<NoticeRevision> latest, NoticeHead head, String digest) {
        if (latest.isPresent() && latest.get().state().isOpen() && !isMended(latest.get())) {
            latest.get().rewrite(head, digest);
            new TextStore(sql).clear(latest.get().id());
            return latest.get();
        }
        int number = latest.map(NoticeRevision::revision).orElse(0) + 1;
        NoticeRevision revision = new NoticeRevision(notice, number, head, digest, clock.instant());
        notices.add(revision);
        return revision;
    }

    /** What somebody did by hand is never overwritten by a file: such a draft stays, and another one is begun. */
    private boolean isMended(NoticeRevision revision) {
        int[] mended = {0};
        sql.query(
                "select count(*) from line_version where revision_id = ?",
                row -> mended[0] = row.getInt(1),
                revision.id());
        return mended[0] > 0;
    }

    /** Tells of the copied lines and rules what the original tells: who entered them, and what the words were. */
    private void carryHands(long from, long to) {
        sql.update(
                "update sentence t join sentence f on f.revision_id = ? and f.number = t.number"
                        + " set t.came_as = f.came_as, t.silent = f.silent where t.revision_id = ?",
                from,
                to);
        sql.update(
                "update rule t join rule f on f.revision_id = ? and f.number = t.number"
                        + " set t.entered_by = f.entered_by, t.entered_at = f.entered_at where t.revision_id = ?",
                from,
                to);
    }

    private Map<String, String> register(DistrictRow district, Draft draft, Stage stage) {
        List<SchoolEntry> entries = draft.zones().stream()
                .flatMap(zone -> zone.schools().stream())
                .map(SchoolRef::name)
                .distinct()
                .map(name -> SchoolEntry.named(name, stage))
                .toList();
        return schools.register(district.code(), entries);
    }
}
