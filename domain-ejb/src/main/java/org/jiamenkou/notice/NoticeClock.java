package org.jiamenkou.notice;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/** Does what waits for its time: publications that are due. Any number of nodes may ask at once; each is done by one. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeClock {

    private static final Logger LOG = Logger.getLogger(NoticeClock.class.getName());

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Notices notices;

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

    private <T> T within(Supplier<T> work) {
        return new Within(transaction).run(work);
    }
}
