package org.jiamenkou.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiamenkou.audit.AuditChain;
import org.jiamenkou.audit.AuditQuery;
import org.jiamenkou.audit.AuditRow;
import org.jiamenkou.audit.AuditTrail;
import org.jspecify.annotations.NullUnmarked;

/** Where auditors read the trail of their districts. */
@Stateless
public class AuditDesk {

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public AuditDesk() {}

    /** The entries asked for, of the officer's districts and of none, whatever districts the question names. */
    @For(Role.AUDITOR)
    public List<AuditRow> search(Officer officer, AuditQuery query) {
        return trail.search(new AuditQuery(
                officer.districts(Role.AUDITOR),
                query.login(),
                query.what(),
                query.from(),
                query.to(),
                query.offset(),
                query.limit()));
    }

    /** Follows the whole chain and tells how far it holds. */
    @For(Role.AUDITOR)
    public AuditChain.Finding verify(Officer officer) {
        AuditChain.Finding finding = trail.verify();
        String told = finding.whole() ? finding.entries() + " whole" : finding.entries() + " " + finding.broken();
        trail.record(officer.did(null, "audit.verify", told));
        return finding;
    }
}
