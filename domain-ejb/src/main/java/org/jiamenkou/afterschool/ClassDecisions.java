package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The decision to cancel a class, one try in a transaction of its own; {@link ClassDesk} asks who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClassDecisions {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public ClassDecisions() {}

    /**
     * Cancels a class of the officer's own school, perhaps in favour of another one; refuses {@code not-yours} and what
     * {@link Classes#cancel} refuses.
     */
    public ClassRow cancel(Officer officer, String code, int version, String reason, @Nullable String into) {
        ClassEnd end = new ClassEnd(reason.strip(), officer.login(), into);
        Classes classes = new Classes(em, clock);
        TermRow term = new Terms(em, clock).get(classes.get(code).term());
        officer.requireSchool(term.district(), term.school());
        ClassRow row = classes.cancel(code, version, end);
        String what = into == null ? "afterschool.class.cancel" : "afterschool.class.merge";
        trail.record(officer.did(term.district(), what, code)
                .changing(null, end.reason() + (into == null ? "" : " → " + into)));
        return row;
    }
}
