package org.jiamenkou.notice;

import static org.jiamenkou.staff.Role.ENROLMENT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.intake.IntakeColumns;
import org.jiamenkou.job.JobOrder;
import org.jiamenkou.job.JobState;
import org.jiamenkou.job.Jobs;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/**
 * 导入: a file is handed in, looked at, and taken in as a whole or not at all. Taking in is done by whichever node claims
 * it, so that nobody waits before a page.
 */
@Stateless
public class ImportDesk {

    /** The largest file. */
    public static final int MOST_BYTES = 12 << 20;

    /** Larger files are looked at as a job: about five thousand lines of text. */
    static final int MOST_AT_ONCE = 200 << 10;

    private static final int LISTED = 50;
    private static final String DIGITS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public ImportDesk() {}

    /** Takes a file to be looked at and gives its code. Refuses {@code file-size}. */
    @For(ENROLMENT)
    public String stage(Officer officer, ImportOrder order) {
        officer.require(order.district(), ENROLMENT);
        if (order.file().length == 0 || order.file().length > MOST_BYTES) {
            throw new NoticeRefusal("file-size", MOST_BYTES >> 20);
        }
        String code = CHANCE.ints(16, 0, DIGITS.length())
                .mapToObj(digit -> DIGITS.substring(digit, digit + 1))
                .collect(Collectors.joining());
        store().stage(code, order, officer.login(), clock.instant());
        lookIfLarge(code, order, officer.login());
        trail.record(officer.did(order.district(), "import.stage", code).changing(null, order.toString()));
        return code;
    }

    /** What a file would give; nothing is changed. Empty while a large file is still looked at. */
    @For(ENROLMENT)
    public Optional<ImportPreview> preview(Officer officer, String code) {
        ImportOrder order = store().order(code);
        officer.require(order.district(), ENROLMENT);
        Optional<ImportPreview> preview = order.size() <= MOST_AT_ONCE
                ? Optional.of(ImportPreview.of(order.read(Progress.UNWATCHED), Progress.UNWATCHED))
                : look(officer, code)
                        .filter(look -> look.state() == JobState.DONE)
                        .map(look -> PreviewRows.read(inspections().rows(look.code(), null, 0, Integer.MAX_VALUE)));
        return preview.map(shown -> shown.beside(isBesideMended(order)));
    }

    /** How looking at a large file stands; empty for a small one, which is looked at when it is asked for. */
    @For(ENROLMENT)
    public Optional<Inspection> look(Officer officer, String code) {
        get(officer, code);
        return store().look(code).flatMap(inspections()::find);
    }

    /**
     * Says which column of a file that waits is what; it is looked at anew. Refuses {@code column-twice}, and {@code
     * import-state} when it waits no more.
     */
    @For(ENROLMENT)
    public void name(Officer officer, String code, IntakeColumns columns) {
        ImportRow row = get(officer, code);
        List<String> meant =
                columns.meant().stream().filter(title -> !title.isEmpty()).toList();
        meant.stream()
                .filter(title -> Collections.frequency(meant, title) > 1)
                .findFirst()
                .ifPresent(twice -> {
                    throw new NoticeRefusal("column-twice", twice);
                });
        if (!store().name(code, columns)) {
            throw new NoticeRefusal("import-state", row.state().code());
        }
        lookIfLarge(code, store().order(code), officer.login());
        trail.record(officer.did(row.district(), "import.columns", code).changing(null, columns.toString()));
    }

    /** Lets the file be taken in. Refuses {@code import-state} when it is under way already. */
    @For(ENROLMENT)
    public void apply(Officer officer, String code) {
        ImportRow row = get(officer, code);
        if (row.state() != ImportState.STAGED || !store().move(code, ImportState.STAGED, ImportState.WAITING)) {
            throw new NoticeRefusal("import-state", row.state().code());
        }
        String page = "/notice/incoming?code=" + code;
        new Jobs(em, clock)
                .add(new JobOrder(code, ImportWork.KIND, row.district(), row.title(), code, page), officer.login());
        trail.record(officer.did(store().get(code).district(), "import.apply", code));
    }

    /** Calls an import off: at once while it waits, before anything is kept while a node is at it. */
    @For(ENROLMENT)
    public void cancel(Officer officer, String code) {
        ImportRow row = get(officer, code);
        if (store().move(code, ImportState.STAGED, ImportState.CANCELLED)) {
            store().look(code).ifPresent(new Jobs(em, clock)::cancel);
        } else {
            new Jobs(em, clock).cancel(code);
        }
        trail.record(officer.did(row.district(), "import.cancel", code));
    }

    /** How far an import is. Refuses {@code unknown-import}. */
    @For(ENROLMENT)
    public ImportRow get(Officer officer, String code) {
        ImportRow row = store().get(code);
        officer.require(row.district(), ENROLMENT);
        return row;
    }

    /** The last imports of the officer's districts. */
    @For(ENROLMENT)
    public List<ImportRow> list(Officer officer) {
        return store().list(officer.districts(ENROLMENT), LISTED);
    }

    private void lookIfLarge(String code, ImportOrder order, String who) {
        if (order.size() > MOST_AT_ONCE) {
            String page = "/notice/incoming?code=" + code;
            String job = new Jobs(em, clock)
                    .add(
                            new JobOrder(
                                    null,
                                    PreviewWork.KIND,
                                    order.district(),
                                    order.head().title(),
                                    code,
                                    page),
                            who);
            inspections().begin(job, Inspection.Kind.PREVIEW, null, null, who, clock.instant());
            store().lookedAtBy(code, job);
        }
    }

    private boolean isBesideMended(ImportOrder order) {
        int[] mended = {0};
        new Sql(em)
                .query(
                        "select count(*) from line_version v join notice_revision r on r.id = v.revision_id"
                                + " where r.notice_code = ? and r.state in ('DRAFT', 'REVIEWED') and r.revision ="
                                + " (select max(l.revision) from notice_revision l where l.notice_code = r.notice_code)",
                        row -> mended[0] = row.getInt(1),
                        Notice.codeOf(order.district(), order.year(), order.stage(), order.population()));
        return mended[0] > 0;
    }

    private InspectionStore inspections() {
        return new InspectionStore(new Sql(em));
    }

    private ImportStore store() {
        return new ImportStore(new Sql(em));
    }
}
