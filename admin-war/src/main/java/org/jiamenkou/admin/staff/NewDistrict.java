package org.jiamenkou.admin.staff;

import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.school.DistrictEntry;

/** The first district of an installation that has none yet, as its first administrator writes it down. */
public class NewDistrict {

    private String code = "";

    private String name = "";

    private String city = "";

    private String province = "";

    DistrictEntry entry(SchoolYear year) {
        return new DistrictEntry(code.strip(), name.strip(), city.strip(), province.strip(), year, null, null);
    }

    /** Its administrative code. */
    public String getCode() {
        return code;
    }

    /** Its administrative code. */
    public void setCode(String code) {
        this.code = code;
    }

    /** Its name. */
    public String getName() {
        return name;
    }

    /** Its name. */
    public void setName(String name) {
        this.name = name;
    }

    /** The city it belongs to. */
    public String getCity() {
        return city;
    }

    /** The city it belongs to. */
    public void setCity(String city) {
        this.city = city;
    }

    /** The province of the city. */
    public String getProvince() {
        return province;
    }

    /** The province of the city. */
    public void setProvince(String province) {
        this.province = province;
    }
}
