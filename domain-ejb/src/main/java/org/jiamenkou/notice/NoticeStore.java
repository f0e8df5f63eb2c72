package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/** Finds notices and their revisions. */
class NoticeStore {

    private static final String REVISIONS = "select r from NoticeRevision r join fetch r.notice n";

    private final EntityManager em;

    NoticeStore(EntityManager em) {
        this.em = em;
    }

    /** The notice on a subject, begun if there is none; nobody else changes it until the transaction ends. */
    Notice begin(String district, SchoolYear year, Stage stage, Population population) {
        String code = Notice.codeOf(district, year, stage, population);
        Notice known = em.find(Notice.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        Notice notice = new Notice(district, year, stage, population);
        em.persist(notice);
        em.flush();
        return notice;
    }

    /** The notice of that code; nobody else changes it until the transaction ends. */
    Notice lock(String code) {
        Notice notice = em.find(Notice.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (notice == null) {
            throw NoticeRefusal.unknown(code);
        }
        return notice;
    }

    void add(NoticeRevision revision) {
        em.persist(revision);
        em.flush();
    }

    Optional<NoticeRevision> latest(String notice) {
        return em.createQuery(REVISIONS + " where n.code = :code order by r.revision desc", NoticeRevision.class)
                .setParameter("code", notice)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<NoticeRevision> published(String notice) {
        return em.createQuery(REVISIONS + " where n.code = :code and r.state = :state", NoticeRevision.class)
                .setParameter("code", notice)
                .setParameter("state", RevisionState.PUBLISHED)
                .getResultStream()
                .findFirst();
    }

    NoticeRevision get(String notice, int revision) {
        return em.createQuery(REVISIONS + " where n.code = :code and r.revision = :revision", NoticeRevision.class)
                .setParameter("code", notice)
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoticeRefusal("unknown-revision", notice, revision));
    }

    /** Every revision in that state, or in any, by district, year, stage, population and revision. */
    List<NoticeRevision> list(@Nullable String district, @Nullable RevisionState state) {
        return em.createQuery(
                        REVISIONS + " where (:district is null or n.districtCode = :district)"
                                + " and (:state is null or r.state = :state)"
                                + " order by n.districtCode, n.year desc, n.stage, n.population, r.revision",
                        NoticeRevision.class)
                .setParameter("district", district)
                .setParameter("state", state)
                .getResultList();
    }
}
