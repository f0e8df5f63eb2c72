package org.jiamenkou.notice;

import static org.jiamenkou.staff.Role.ENROLMENT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.intake.IntakeReading;
import org.jiamenkou.job.JobOrder;
import org.jiamenkou.job.Jobs;
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

    private static final int SHOWN = 100;
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
        trail.record(officer.did(order.district(), "import.stage", code).changing(null, order.toString()));
        return code;
    }

    /** What a file would give; nothing is changed. */
    @For(ENROLMENT)
    public ImportPreview preview(Officer officer, String code) {
        ImportOrder order = store().order(code);
        officer.require(order.district(), ENROLMENT);
        IntakeFile file = read(order);
        List<IntakeReading> readings = file.report().trusted() && file.places().isEmpty() ? file.readings() : List.of();
        List<ImportPreview.Row> rows = readings.stream()
                .sorted((one, other) -> Boolean.compare(
                        one.reading().isUnderstood(), other.reading().isUnderstood()))
                .limit(SHOWN)
                .map(reading -> new ImportPreview.Row(
                        reading.row(),
                        reading.reading().line().school(),
                        reading.reading().line().text(),
                        rules(reading),
                        reading.reading().unread()))
                .toList();
        return new ImportPreview(
                file.shape(),
                file.report(),
                readings.size(),
                (int) readings.stream()
                        .filter(reading -> reading.reading().isUnderstood())
                        .count(),
                readings.stream().mapToInt(ImportDesk::rules).sum(),
                rows,
                file.report().findings(),
                isBesideMended(order));
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
        if (!store().move(code, ImportState.STAGED, ImportState.CANCELLED)) {
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

    /** Reads what was handed in. */
    static IntakeFile read(ImportOrder order) {
        IntakeOptions options =
                IntakeOptions.usual().in(order.frame()).forNotice(order.year(), order.stage(), order.population());
        options = order.shape() == null ? options : options.expecting(order.shape());
        return Intake.read(order.file(), order.fillDown() ? options.fillingDown() : options);
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

    private static int rules(IntakeReading reading) {
        return reading.reading().zones().stream()
                .mapToInt(zone -> zone.rules().size())
                .sum();
    }

    private ImportStore store() {
        return new ImportStore(new Sql(em));
    }
}
