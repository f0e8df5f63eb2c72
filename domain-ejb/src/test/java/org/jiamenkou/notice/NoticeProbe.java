package org.jiamenkou.notice;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.zone.Answer;

/** Looks into the tables, and tries what nobody may do. */
@Stateless
public class NoticeProbe {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    /** The first column of a native query. */
    public List<?> query(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    /** One number. */
    public long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** A native statement. */
    public int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    /** How many statements of that kind the database has run: {@code Com_select}, … */
    public long statements(String status) {
        Object[] row = (Object[])
                em.createNativeQuery("show global status like '" + status + "'").getSingleResult();
        return Long.parseLong(row[1].toString());
    }

    /** What a second node does that gives the same answer: writes its ticket down. */
    public Answer answeredElsewhere(Answer answer) {
        DoubleMatches elsewhere = new DoubleMatches();
        Answer noted = elsewhere.noted(answer);
        elsewhere.writeDown(new Sql(em), Clock.systemUTC());
        return noted;
    }

    /** What a second node, with a picture of its own, answers now. */
    public String elsewhere(Lookup lookup) {
        return new Zones(em, Clock.systemUTC()).lookup(lookup).outcome().code();
    }
}
