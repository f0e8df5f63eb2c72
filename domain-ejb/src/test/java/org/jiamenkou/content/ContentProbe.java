package org.jiamenkou.content;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.school.DistrictEntry;
import org.jiamenkou.school.Schools;

/** Writes and reads articles at any moment that a test names. */
@Stateless
public class ContentProbe {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    /** Opens a district and gives its code. */
    public String district(String name) {
        return new Schools(em, Clock.systemUTC())
                .open(DistrictEntry.of(name, "测试市", new SchoolYear(2026)))
                .code();
    }

    /** What editing gives at that moment, in a transaction of its own. */
    public <T> T editing(Instant now, Function<Editing, T> work) {
        return work.apply(new Editing(em, Clock.fixed(now, ZoneOffset.UTC)));
    }

    /** What families read at that moment. */
    public <T> T reading(Instant now, Function<Articles, T> work) {
        return work.apply(new Articles(em, Clock.fixed(now, ZoneOffset.UTC)));
    }

    /** A native statement. */
    public int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    /** The rows of a native query. */
    public List<?> query(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }
}
