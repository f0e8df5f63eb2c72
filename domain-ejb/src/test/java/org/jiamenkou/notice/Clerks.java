package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;

/** Staff of the district a text belongs to. */
final class Clerks {

    private Clerks() {}

    /** A clerk of the enrolment section of the text's district. */
    static Officer of(Notices notices, TextRef text, String login) {
        String district = notices.get(text.notice(), text.revision()).notice().district();
        return new Officer(1, login, login, List.of(Grant.in(district, Role.ENROLMENT)), null);
    }
}
