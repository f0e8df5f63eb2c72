package org.jiamenkou.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Gives the clock that everything asks for the time: the system's, read in the zone all districts live in. */
@ApplicationScoped
class SystemClock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Produces
    Clock clock() {
        return Clock.system(SHANGHAI);
    }
}
