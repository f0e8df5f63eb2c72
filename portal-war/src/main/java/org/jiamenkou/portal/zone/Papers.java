package org.jiamenkou.portal.zone;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.ClassPapers;
import org.jiamenkou.notice.Notices;
import org.jiamenkou.zone.Revision;

/** The papers and dates of published revisions; a published revision never changes, so each is read once. */
@ApplicationScoped
public class Papers {

    private static final Logger LOG = Logger.getLogger(Papers.class.getName());

    private static final int MOST = 2_000;

    @EJB
    private Notices notices;

    private final Map<String, List<ClassPapers>> known = new ConcurrentHashMap<>();

    /** What a notice asks families to bring, and when; empty where it says nothing. */
    public List<ClassPapers> of(Revision revision) {
        String key = revision.notice() + '#' + revision.revision();
        List<ClassPapers> papers = known.get(key);
        if (papers == null) {
            papers = read(revision);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, papers);
        }
        return papers;
    }

    /** An answer is worth more than its papers: when they cannot be read it is shown without them. */
    private List<ClassPapers> read(Revision revision) {
        try {
            return ClassPapers.of(notices.requirements(revision.notice(), revision.revision()));
        } catch (EJBException | DomainException e) {
            LOG.log(Level.WARNING, "no papers for " + revision.notice(), e);
            return List.of();
        }
    }
}
