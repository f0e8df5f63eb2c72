package org.jiamenkou.admin.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.school.PastSetting;
import org.jiamenkou.school.SettingDesk;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** Every value the settings of a district ever had, as a table. */
@ApplicationScoped
public class SettingListing implements Listing {

    @Inject
    private SettingDesk desk;

    /** For the container. */
    @NullUnmarked
    public SettingListing() {}

    @Override
    public String code() {
        return "settings";
    }

    @Override
    public List<String> columns() {
        return List.of("setting", "value", "year", "document", "login", "at");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.history(officer, filter.code("district")).size();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        for (PastSetting past : desk.history(officer, filter.code("district"))) {
            rows.row(
                    rows.word("setting." + past.code()),
                    past.value(),
                    past.year().value(),
                    past.document(),
                    past.madeBy(),
                    past.madeAt());
        }
    }
}
