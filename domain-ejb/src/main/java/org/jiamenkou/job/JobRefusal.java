package org.jiamenkou.job;

import org.jiamenkou.kernel.DomainException;

/** The list of jobs says no: {@code unknown-job}, {@code job-cancelled}, {@code no-result}. */
public class JobRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    JobRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
