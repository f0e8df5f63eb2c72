package org.jiamenkou.portal.school;

import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.portal.api.Json;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolRow;
import org.jspecify.annotations.Nullable;

/** Districts and schools as the API gives them. */
public final class SchoolJson {

    private SchoolJson() {}

    /** One school; its point is in WGS-84. */
    public static void school(Json json, SchoolRow school) {
        json.object().text("code", school.code()).text("district", school.district());
        json.text("name", school.name()).name("stages").list();
        for (Stage stage : school.stages()) {
            json.text(stage.code());
        }
        json.endList().text("group", school.group());
        json.text("groupKind", school.group() == null ? null : school.groupKind());
        json.text("address", school.address()).text("phone", school.phone());
        Coordinate point = school.point();
        json.name("point");
        if (point == null) {
            json.text(null);
        } else {
            json.object().name("lat").number(point.lat());
            json.name("lon").number(point.lon()).endObject();
        }
        json.endObject();
    }

    /** One district. */
    static void district(Json json, DistrictRow district) {
        json.object().text("code", district.code()).text("name", district.name());
        json.text("city", district.city()).text("province", district.province());
        json.number("currentYear", district.currentYear().value()).name("nextYear");
        year(json, district.nextYearVisible());
        json.text("contact", district.contact()).endObject();
    }

    private static void year(Json json, @Nullable SchoolYear year) {
        if (year == null) {
            json.text(null);
        } else {
            json.number(year.value());
        }
    }
}
