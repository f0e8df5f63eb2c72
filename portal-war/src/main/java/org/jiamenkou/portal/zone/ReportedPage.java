package org.jiamenkou.portal.zone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.school.DistrictRow;

/** Shows the number of a ticket that was just opened. */
@Named
@RequestScoped
public class ReportedPage {

    private static final Pattern TICKET = Pattern.compile("[A-Z0-9-]{4,24}");

    @Inject
    private Directories directories;

    private String ticket = "";

    private String district = "";

    /** The number; empty where the address carries none that could be one. */
    public String getTicket() {
        return TICKET.matcher(ticket).matches() ? ticket : "";
    }

    /** Takes the number of the address. */
    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    /** The code of the district. */
    public String getDistrict() {
        return district;
    }

    /** Takes the code of the district. */
    public void setDistrict(String district) {
        this.district = district;
    }

    /** The name of the district, or empty. */
    public String getDistrictName() {
        return directories.now().district(district).map(DistrictRow::name).orElse("");
    }
}
