package org.jiamenkou.staff;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;

/** A desk whose use case is refused by another session bean, in one transaction with it. */
@Stateless
public class ProbeDesk {

    @EJB
    private StaffProbe probe;

    /** Refused {@code unknown-account} by the probe. */
    @For(everybody = true)
    public void refuse(Officer officer) {
        probe.refuse();
    }
}
