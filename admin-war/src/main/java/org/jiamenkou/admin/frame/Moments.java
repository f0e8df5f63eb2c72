package org.jiamenkou.admin.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as pages tell them: day and time where all districts live. */
@Named
@ApplicationScoped
public class Moments {

    private static final DateTimeFormatter TOLD =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    /** Day and time to the second. */
    public String told(Instant moment) {
        return TOLD.format(moment);
    }
}
