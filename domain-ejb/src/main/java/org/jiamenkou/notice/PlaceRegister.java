package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.address.Place;
import org.jiamenkou.rule.PlaceName;

/** The places of one district, by name, while a text or a list of places is taken in. */
class PlaceRegister {

    private static final String INSERT =
            "insert into place (code, district_code, name, kind, registered) values (?, ?, ?, ?, false)";

    private final Sql sql;
    private final String district;
    private final Map<String, String> codes = new HashMap<>();
    private int entered;

    PlaceRegister(Sql sql, String district) {
        this.sql = sql;
        this.district = district;
        sql.query(
                "select name, code from place where district_code = ?",
                row -> codes.put(row.getString(1), row.getString(2)),
                district);
    }

    /** Enters the places nobody knew yet, and gives the code of each of them by name. */
    Map<String, String> enter(Collection<PlaceName> places) {
        List<PlaceName> unseen = new ArrayList<>();
        Map<String, String> given = new LinkedHashMap<>();
        for (PlaceName place : places) {
            String code = codes.computeIfAbsent(place.name(), name -> {
                unseen.add(place);
                return Place.codeOf(district, name);
            });
            given.put(place.name(), code);
        }
        sql.batch(INSERT, batch -> {
            for (PlaceName place : unseen) {
                batch.add(
                        Place.codeOf(district, place.name()),
                        district,
                        place.name(),
                        place.kind().name());
            }
        });
        entered += unseen.size();
        return given;
    }

    /** How many places nobody knew before. */
    int entered() {
        return entered;
    }
}
