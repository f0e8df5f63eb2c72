package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.ImportReport.Result;
import org.jiamenkou.rule.SchoolRef;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolEntry;
import org.jiamenkou.school.Schools;

/** Makes a draft of the files of a notice: all of it or nothing. */
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
        Reading reading = Reading.of(request.files());
        if (!reading.isTrusted()) {
            return new ImportReport(Result.REFUSED, null, 0, 0, 0, 0, List.of(), reading.findings());
        }
        DistrictRow district = schools.open(request.district());
        Notice notice = notices.begin(district.code(), request.year(), request.stage(), request.population());
        Optional<NoticeRevision> latest = notices.latest(notice.code());
        Draft draft = draft(reading, latest);
        Stored stored = store(district, notice, latest, request, draft, reading);
        return new ImportReport(
                stored.result,
                stored.revision.row(district.name()),
                draft.sentences().size(),
                draft.zones().size(),
                draft.rules().size(),
                stored.newPlaces,
                reading.unread(),
                reading.findings());
    }

    /** Begins the notice of another year with the text of this revision. */
    NoticeRevision copy(NoticeRevision from, DistrictRow district, SchoolYear year) {
        Notice subject = from.notice();
        Notice notice = notices.begin(subject.districtCode(), year, subject.stage(), subject.population());
        notices.latest(notice.code()).ifPresent(present -> {
            throw NoticeRefusal.state("copy-forward", present);
        });
        Draft draft = new TextReader(sql).draft(from.id());
        NoticeHead head = new NoticeHead(from.head().title(), null, null, null, null);
        NoticeRevision copy = new NoticeRevision(notice, 1, head, draft.digest(head), clock.instant());
        notices.add(copy);
        write(copy, district, draft);
        return copy;
    }

    private int write(NoticeRevision revision, DistrictRow district, Draft draft) {
        PlaceRegister places = new PlaceRegister(sql, district.code());
        Map<String, String> placeCodes = places.enter(draft.places());
        Map<String, String> schoolCodes =
                register(district, draft, revision.notice().stage());
        new TextStore(sql).write(revision.id(), draft, placeCodes, schoolCodes);
        return places.entered();
    }

    private record Stored(Result result, NoticeRevision revision, int newPlaces) {}

    /** Polygons alone are drawn into the text there is; anything else is a text of its own. */
    private Draft draft(Reading reading, Optional<NoticeRevision> latest) {
        DraftBuilder builder = new DraftBuilder();
        if (reading.isAreasOnly() && latest.isPresent()) {
            builder.begin(new TextReader(sql).draft(latest.get().id()));
        }
        reading.into(builder);
        return builder.build();
    }

    private Stored store(
            DistrictRow district,
            Notice notice,
            Optional<NoticeRevision> latest,
            ImportRequest request,
            Draft draft,
            Reading reading) {
        String digest = draft.digest(request.head());
        if (latest.isPresent()
                && latest.get().contentHash().equals(digest)
                && latest.get().state() != RevisionState.WITHDRAWN) {
            return new Stored(Result.UNCHANGED, latest.get(), 0);
        }
        NoticeRevision revision = open(notice, latest, request.head(), digest);
        int newPlaces = write(revision, district, draft);
        new TextStore(sql).writeFindings(revision.id(), reading.findings());
        return new Stored(Result.STORED, revision, newPlaces);
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
                .map(SchoolRef::name)
                .distinct()
                .map(name -> SchoolEntry.named(name, stage))
                .toList();
        return schools.register(district.code(), entries);
    }
}
