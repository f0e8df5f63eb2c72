package org.jiamenkou.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.notice.ServedArea.Served;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.zone.Sentence;
import org.jiamenkou.zone.ServedSchool;
import org.jiamenkou.zone.Zone;
import org.jiamenkou.zone.ZoneMap;
import org.jspecify.annotations.Nullable;

/** 反查: everything a school serves. */
class ReverseView {

    private final Atlas atlas;
    private final LocalDate today;

    ReverseView(Atlas atlas, LocalDate today) {
        this.atlas = atlas;
        this.today = today;
    }

    ServedArea of(SchoolRow school, @Nullable SchoolYear year) {
        List<Served> served = new ArrayList<>();
        for (DistrictPicture district : atlas.districts()) {
            SchoolYear asked = year == null ? district.policy().currentYear() : year;
            for (ZoneMap map : district.maps(asked, today)) {
                map.zones().forEach(zone -> add(served, map, zone, school.code()));
            }
        }
        return new ServedArea(school, served);
    }

    private static void add(List<Served> served, ZoneMap map, Zone zone, String code) {
        Optional<ServedSchool> found = zone.schools().stream()
                .filter(school -> school.code().equals(code))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        Map<Sentence, List<Zone.Clause>> sentences = new LinkedHashMap<>();
        zone.clauses()
                .forEach(clause -> sentences
                        .computeIfAbsent(clause.sentence(), sentence -> new ArrayList<>())
                        .add(clause));
        sentences.forEach((sentence, clauses) -> served.add(new Served(
                map.revision(),
                zone.name(),
                zone.mode(),
                found.get().role(),
                sentence,
                clauses.stream().anyMatch(clause -> clause.rule().include()),
                marked(clauses))));
    }

    private static List<Span> marked(List<Zone.Clause> clauses) {
        return clauses.stream().map(clause -> clause.rule().span()).distinct().toList();
    }
}
