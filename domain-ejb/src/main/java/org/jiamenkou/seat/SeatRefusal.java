package org.jiamenkou.seat;

import org.jiamenkou.kernel.DomainException;

/**
 * The keeping of seats says no: {@code unknown-forecast}, {@code unknown-project}, {@code forecast-state} (the life cycle
 * does not allow it), {@code forecast-changed}, {@code forecast-empty}, {@code plan-changed}, {@code project-changed},
 * {@code setting-changed} (somebody else was quicker; the arguments say what stands there now), {@code plan-numbers},
 * {@code project-numbers}, {@code project-twice}, {@code stage-not-taught}.
 */
public class SeatRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    SeatRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
