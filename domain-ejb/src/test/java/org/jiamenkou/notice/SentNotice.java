package org.jiamenkou.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.DistrictEntry;

/** A notice as a district sends it. */
final class SentNotice {

    /** Tells the districts of this run from those an earlier one left in the database. */
    static final String RUN = Long.toString(System.nanoTime(), 36);

    private final DistrictEntry district;
    private final SchoolYear year;
    private String title = "小学服务范围";

    private SentNotice(DistrictEntry district, SchoolYear year) {
        this.district = district;
        this.year = year;
    }

    static SentNotice from(String district, int year) {
        return new SentNotice(DistrictEntry.of(district, "试验" + RUN, new SchoolYear(year)), new SchoolYear(year));
    }

    static SentNotice from(DistrictEntry district, int year) {
        return new SentNotice(district, new SchoolYear(year));
    }

    SentNotice titled(String words) {
        title = words;
        return this;
    }

    /** Lines of the form {@code 学校,句子}. */
    ImportRequest saying(String... lines) {
        return file(("school,rule\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    ImportRequest file(byte[] bytes) {
        NoticeHead head = new NoticeHead(title, null, null, "试验", null);
        return new ImportRequest(
                district,
                year,
                Stage.PRIMARY,
                Population.RESIDENT,
                head,
                List.of(Intake.read(bytes, IntakeOptions.usual())));
    }

    static Lookup question(String district, int year, String text) {
        return new Lookup(district, new SchoolYear(year), Stage.PRIMARY, Population.RESIDENT, text, null);
    }
}
