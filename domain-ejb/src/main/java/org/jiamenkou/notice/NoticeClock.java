package org.jiamenkou.notice;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.DistrictEntry;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.Schools;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Does what waits for its time: publications that are due, and files that wait to be taken in. Any number of nodes may ask
 * for it at once; each piece of work is done by one.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeClock {

    private static final Logger LOG = Logger.getLogger(NoticeClock.class.getName());
    private static final int LONG_SECONDS = 300;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Notices notices;

    @Inject
    private Schools schools;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public NoticeClock() {}

    /** Publishes every text whose time has come, and says how many. One that is refused waits for somebody instead. */
    public int publishDue() {
        List<TextRef> due = within(() -> {
            List<TextRef> found = new ArrayList<>();
            new Sql(em)
                    .query(
                            "select notice_code, revision from notice_revision where state = 'REVIEWED'"
                                    + " and publish_at <= ? order by publish_at",
                            row -> found.add(new TextRef(row.getString(1), row.getInt(2))),
                            Sql.utc(clock.instant()));
            return found;
        });
        return (int) due.stream().filter(this::publish).count();
    }

    /** Takes in the file that waits longest; false when none waits. */
    public boolean importNext() {
        Optional<ImportRow> claimed = within(() -> store().claim(clock.instant()));
        claimed.ifPresent(this::take);
        return claimed.isPresent();
    }

    private boolean publish(TextRef text) {
        try {
            return within(() -> {
                NoticeStore store = new NoticeStore(em);
                store.lock(text.notice());
                boolean due = store.latest(text.notice())
                        .filter(revision -> revision.revision() == text.revision() && revision.isDue(clock.instant()))
                        .isPresent();
                if (due) {
                    notices.publish(text.notice());
                }
                return due;
            });
        } catch (DomainException refused) {
            LOG.log(Level.WARNING, refused, () -> text + " was not published when its time came");
            String reason = String.valueOf(refused.getMessage());
            within(() -> {
                new NoticeStore(em)
                        .get(text.notice(), text.revision())
                        .refusePublication(reason.substring(0, Math.min(1000, reason.length())));
                return true;
            });
            return false;
        }
    }

    private void take(ImportRow row) {
        try {
            ImportOrder order = within(() -> store().order(row.code()));
            IntakeFile file = ImportDesk.read(order);
            within(() -> {
                store().progress(row.code(), "writing", file.report().rows());
                return true;
            });
            within(() -> store(row, order, file));
        } catch (DomainException refused) {
            boolean cancelled = refused.code().equals("import-cancelled");
            end(row, cancelled ? ImportState.CANCELLED : ImportState.REFUSED, refused.getMessage());
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, broken, () -> "import " + row.code() + " broke");
            end(row, ImportState.FAILED, null);
        }
    }

    private boolean store(ImportRow row, ImportOrder order, IntakeFile file) {
        DistrictRow district = schools.district(order.district());
        DistrictEntry entry = DistrictEntry.of(district.name(), district.city(), district.currentYear());
        ImportReport report = notices.importFile(
                new ImportRequest(entry, order.year(), order.stage(), order.population(), order.head(), List.of(file)));
        if (report.result() == ImportReport.Result.REFUSED) {
            String told = report.findings().stream()
                    .map(ImportReport.Finding::text)
                    .findFirst()
                    .orElse("");
            store().end(row.code(), ImportState.REFUSED, null, told, clock.instant());
            return false;
        }
        NoticeRow stored = report.stored();
        if (report.result() == ImportReport.Result.STORED) {
            new NoticeStore(em).get(stored.code(), stored.revision()).draftedBy(row.madeBy());
        }
        if (store().isCancelled(row.code())) {
            throw new NoticeRefusal("import-cancelled", row.code());
        }
        TextRef result = new TextRef(stored.code(), stored.revision());
        store().end(row.code(), ImportState.DONE, result, report.result().name(), clock.instant());
        return true;
    }

    private void end(ImportRow row, ImportState state, @Nullable String told) {
        within(() -> {
            store().end(row.code(), state, null, told, clock.instant());
            return true;
        });
    }

    /** Runs the work in a transaction of its own; whatever it throws undoes it. */
    private <T> T within(Supplier<T> work) {
        try {
            transaction.setTransactionTimeout(LONG_SECONDS);
            transaction.begin();
            try {
                T result = work.get();
                transaction.commit();
                return result;
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportStore store() {
        return new ImportStore(new Sql(em));
    }
}
