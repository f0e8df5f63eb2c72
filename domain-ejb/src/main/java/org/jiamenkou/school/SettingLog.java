package org.jiamenkou.school;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Remembers every value a setting of a district ever had, whichever module reads it. */
public class SettingLog {

    private final EntityManager em;

    /** Within the transaction of the caller's. */
    public SettingLog(EntityManager em) {
        this.em = em;
    }

    /**
     * A value somebody settles.
     *
     * @param district the code of the district
     * @param setting its name, as in {@code PRIMARY_CAP}
     * @param value what is settled
     * @param year the admission year from which it holds
     * @param document the number of the document that says so, or null
     */
    public record Settled(
            String district,
            String setting,
            String value,
            SchoolYear year,
            @Nullable String document) {}

    /** Keeps the value beside those before. */
    public void keep(Settled settled, String who, Instant when) {
        new Sql(em)
                .update(
                        "insert into district_setting (district_code, setting, value, admission_year, document, made_by,"
                                + " made_at) values (?, ?, ?, ?, ?, ?, ?)",
                        settled.district(),
                        settled.setting(),
                        settled.value(),
                        settled.year().value(),
                        settled.document(),
                        who,
                        Sql.utc(when));
    }
}
