package org.jiamenkou.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.DistrictEntry;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.zone.Difference;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeps notices: takes them in, publishes them, takes them back, and shows what is published. */
@Stateless
public class Notices {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Schools schools;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Notices() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Notices(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.schools = new Schools(em, clock);
    }

    /** Makes a draft of a file, or tells why not; the same file again changes nothing. */
    public ImportReport importFile(ImportRequest request) {
        return importFile(request, Progress.UNWATCHED);
    }

    /** Makes a draft of a file; a hundred thousand rules take most of a minute. */
    public ImportReport importFile(ImportRequest request, Progress progress) {
        return new Importer(em, clock, schools).take(request, progress);
    }

    /**
     * Gives the latest text of a notice the papers and dates of a file, all of them or none; the same file again changes
     * nothing. A published text is left as it is: a new draft is begun.
     */
    public ImportReport importPapers(String code, IntakeFile papers) {
        Notice notice = store().lock(code);
        NoticeRevision latest = latest(notice.code());
        DistrictRow district = schools.district(notice.districtCode());
        return new Importer(em, clock, schools).takePapers(latest, district, papers);
    }

    /**
     * Enters a district's list of places, schools, memberships or campuses into its register: all of it, or nothing when
     * the file cannot be trusted or is no list. Refuses {@code list-row} where the register refuses a row.
     */
    public ListReport importList(DistrictEntry entry, IntakeFile list) {
        if (!ListReport.mayBeEntered(list)) {
            return ListReport.refused(list);
        }
        String district = schools.open(entry).code();
        new PlaceRegister(new Sql(em), district)
                .register(
                        list.places().stream().map(place -> place.of(district)).toList());
        schools.register(
                district, list.schools().stream().map(ListReport::entry).toList());
        new ListDesk(em, clock).enter(district, list);
        bump(district);
        return ListReport.taken(list);
    }

    /** A second person has read the latest text of the notice. */
    public NoticeRow review(String code) {
        store().lock(code);
        NoticeRevision revision = latest(code);
        revision.review();
        return row(revision);
    }

    /** What should be settled in the latest text of the notice before it is published, the gravest first. */
    public List<ImportReport.Finding> checks(String code) {
        NoticeRevision revision = latest(code);
        return desk(revision).check(revision);
    }

    /** The areas of the latest text of the notice that nobody has drawn yet. */
    public List<DrawTask> drawTasks(String code) {
        NoticeRevision revision = latest(code);
        return new TextReader(new Sql(em)).drawTasks(code, revision.id());
    }

    /** What changes, place by place and door by door, from one revision to another of the same district. */
    public List<Difference.Change> difference(String before, int revisionBefore, String after, int revisionAfter) {
        NoticeRevision earlier = store().get(before, revisionBefore);
        NoticeRevision later = store().get(after, revisionAfter);
        return desk(later).between(earlier, later);
    }

    /**
     * Publishes the latest text of the notice in place of the one that is published. Refuses when the life cycle does
     * not allow it, or {@code checks-failed} when something was found that would make answers wrong.
     */
    public NoticeRow publish(String code) {
        NoticeStore store = store();
        Notice notice = store.lock(code);
        NoticeRevision revision = latest(code);
        requireSound(code);
        store.published(code)
                .filter(earlier -> earlier != revision)
                .ifPresent(earlier -> earlier.giveWayTo(revision, clock.instant()));
        em.flush();
        revision.publish(clock.instant());
        bump(notice.districtCode());
        return row(revision);
    }

    /** Refuses {@code checks-failed} when something was found in the latest text that would make answers wrong. */
    public void requireSound(String code) {
        NoticeRevision revision = latest(code);
        List<ImportReport.Finding> preventing = desk(revision).preventing(revision);
        if (!preventing.isEmpty()) {
            throw new NoticeRefusal(
                    "checks-failed",
                    preventing.size(),
                    preventing.stream().map(ImportReport.Finding::text).collect(Collectors.joining("; ")));
        }
    }

    /** Takes the published text of the notice back; refuses when none is published. */
    public NoticeRow withdraw(String code) {
        NoticeStore store = store();
        Notice notice = store.lock(code);
        NoticeRevision revision =
                store.published(code).orElseThrow(() -> NoticeRefusal.state("withdraw", latest(code)));
        revision.withdraw(clock.instant());
        bump(notice.districtCode());
        return row(revision);
    }

    /**
     * Begins the notice of another year as a copy of the published text, or of the latest where none is published.
     * Refuses when that year has a text already.
     */
    public NoticeRow copyForward(String code, SchoolYear year) {
        NoticeStore store = store();
        NoticeRevision from = store.published(code).orElseGet(() -> latest(code));
        DistrictRow district = schools.district(from.notice().districtCode());
        NoticeRevision copy = new Importer(em, clock, schools).copy(from, district, year);
        return row(copy);
    }

    /**
     * Begins a correction: the next text of the notice as a copy of the published one. Refuses {@code nothing-published},
     * and {@code notice-state} where a text is being written already.
     */
    public NoticeRow revise(String code) {
        NoticeStore store = store();
        store.lock(code);
        NoticeRevision from = store.published(code).orElseThrow(() -> new NoticeRefusal("nothing-published", code));
        NoticeRevision latest = latest(code);
        if (latest.state().isOpen()) {
            throw NoticeRefusal.state("revise", latest);
        }
        DistrictRow district = schools.district(from.notice().districtCode());
        return row(new Importer(em, clock, schools).revise(from, district));
    }

    /** The published notices that may be seen today, of a district or of all. */
    public List<NoticeRow> published(@Nullable String district) {
        Map<String, DistrictPolicy> policies = policies();
        LocalDate today = LocalDate.now(clock);
        return store().list(codeOf(district), RevisionState.PUBLISHED).stream()
                .filter(revision ->
                        of(revision, policies).shows(revision.notice().year(), today))
                .map(revision -> revision.row(of(revision, policies).name()))
                .toList();
    }

    /** Every revision of every notice, of a district or of all. */
    public List<NoticeRow> all(@Nullable String district) {
        Map<String, DistrictPolicy> policies = policies();
        return store().list(codeOf(district), null).stream()
                .map(revision -> revision.row(of(revision, policies).name()))
                .toList();
    }

    /** The published text of the notice; refuses {@code unknown-notice} when none may be seen today. */
    public NoticeText get(String code) {
        NoticeRevision revision = store().published(code).orElseThrow(() -> NoticeRefusal.unknown(code));
        DistrictPolicy policy = of(revision, policies());
        if (!policy.shows(revision.notice().year(), LocalDate.now(clock))) {
            throw NoticeRefusal.unknown(code);
        }
        return text(revision, policy.name());
    }

    /** The papers and dates of one text of the notice, whatever its state. */
    public List<NoticeText.Requirement> requirements(String code, int revision) {
        return new TextReader(new Sql(em))
                .requirements(store().get(code, revision).id());
    }

    /** One text of the notice, whatever its state. */
    public NoticeText get(String code, int revision) {
        NoticeRevision found = store().get(code, revision);
        return text(found, of(found, policies()).name());
    }

    private CheckDesk desk(NoticeRevision revision) {
        return new CheckDesk(new Sql(em), schools, of(revision, policies()));
    }

    private NoticeText text(NoticeRevision revision, String districtName) {
        return new NoticeTexts(new Sql(em)).of(revision, revision.row(districtName));
    }

    private NoticeRow row(NoticeRevision revision) {
        return revision.row(schools.district(revision.notice().districtCode()).name());
    }

    private NoticeRevision latest(String code) {
        return store().latest(code).orElseThrow(() -> NoticeRefusal.unknown(code));
    }

    private void bump(String district) {
        new Sql(em)
                .update(
                        "insert into atlas_version (district_code, version) values (?, 1)"
                                + " on duplicate key update version = version + 1",
                        district);
    }

    private @Nullable String codeOf(@Nullable String district) {
        return district == null ? null : schools.district(district).code();
    }

    private Map<String, DistrictPolicy> policies() {
        return schools.policies().stream().collect(Collectors.toMap(DistrictPolicy::code, Function.identity()));
    }

    private static DistrictPolicy of(NoticeRevision revision, Map<String, DistrictPolicy> policies) {
        return Objects.requireNonNull(policies.get(revision.notice().districtCode()));
    }

    private NoticeStore store() {
        return new NoticeStore(em);
    }
}
