package org.jiamenkou.db.demo;

import java.util.Collection;
import java.util.List;

/**
 * A question with its right answer.
 *
 * @param text what is typed; may be empty where a point is tapped
 * @param lat latitude of the point, or empty
 * @param lon its longitude, or empty
 * @param outcome the outcome's word
 * @param schools the names of the schools, in no order
 * @param backup the names of schools that only help out
 * @param why what is tried
 */
record Asked(
        String text, String lat, String lon, String outcome, List<String> schools, List<String> backup, String why) {

    static Asked of(String text, String outcome, Collection<String> schools, String why) {
        return new Asked(text, "", "", outcome, List.copyOf(schools), List.of(), why);
    }

    static Asked at(Spot spot, String outcome, Collection<String> schools, String why) {
        return new Asked("", spot.lat(), spot.lon(), outcome, List.copyOf(schools), List.of(), why);
    }

    Asked helpedBy(Collection<String> names) {
        return new Asked(text, lat, lon, outcome, schools, List.copyOf(names), why);
    }
}
