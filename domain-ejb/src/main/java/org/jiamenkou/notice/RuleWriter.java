package org.jiamenkou.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.NameKinds;
import org.jiamenkou.rule.PlaceName;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.SchoolRef;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneReading;
import org.jiamenkou.school.SchoolEntry;
import org.jiamenkou.school.Schools;
import org.jspecify.annotations.Nullable;

/** Makes rows of the rules of one reading: enters its places, and finds or begins its zones. */
class RuleWriter {

    private final Sql sql;
    private final Schools schools;
    private final NoticeRevision revision;
    private final LineStore lines;

    RuleWriter(Sql sql, Schools schools, NoticeRevision revision) {
        this.sql = sql;
        this.schools = schools;
        this.revision = revision;
        this.lines = new LineStore(sql);
    }

    /**
     * The rules of the reading as rows.
     *
     * @param zone the zone they shall belong to, or 0 for the zones of the reading
     * @param span the stretch they are about, or null for that of each
     * @param who who enters them, or null where the grammar read them
     */
    List<RuleCells> rows(LineReading reading, int zone, @Nullable Span span, @Nullable String who, Instant when) {
        Map<String, String> places = places(reading);
        List<RuleCells> rows = new ArrayList<>();
        int number = lines.nextRule(revision.id());
        for (ZoneReading read : reading.zones()) {
            int own = zone == 0 ? zone(read) : zone;
            for (Rule rule : read.rules()) {
                RuleCells row = cells(number++, own, rule, places, who, when);
                rows.add(span == null ? row : row.at(span));
            }
        }
        return rows;
    }

    /** Enters the places of the reading and lets the text mention them. */
    Map<String, String> places(LineReading reading) {
        Map<String, PlaceName> named = new HashMap<>();
        reading.places().forEach(place -> named.put(place.name(), place));
        reading.places().forEach(place -> know(place.within(), named));
        reading.zones().forEach(zone -> zone.rules().forEach(rule -> know(rule.place(), named)));
        Map<String, String> codes = new PlaceRegister(sql, revision.notice().districtCode()).enter(named.values());
        sql.batch(
                "insert into place_mention (revision_id, place_code, parent_code, aliases) values (?, ?, ?, ?)"
                        + " on duplicate key update parent_code = coalesce(parent_code, values(parent_code)),"
                        + " aliases = coalesce(aliases, values(aliases))",
                batch -> {
                    for (PlaceName place : named.values()) {
                        String within = place.within();
                        batch.add(
                                revision.id(),
                                codes.get(place.name()),
                                within == null ? null : codes.get(within),
                                place.aliases().isEmpty() ? null : String.join("\n", place.aliases()));
                    }
                });
        return codes;
    }

    /** The zone of that name, mode and schools; begun when there is none. */
    private int zone(ZoneReading read) {
        Map<Integer, List<SchoolRef>> known = new TreeMap<>();
        sql.query(
                "select z.number, s.name, zs.role from zone z"
                        + " left join zone_school zs on zs.revision_id = z.revision_id and zs.zone_number = z.number"
                        + " left join school s on s.code = zs.school_code"
                        + " where z.revision_id = ? and z.name = ? and z.mode = ? order by z.number, zs.position",
                row -> {
                    List<SchoolRef> refs = known.computeIfAbsent(row.getInt(1), zone -> new ArrayList<>());
                    if (row.getString(2) != null) {
                        refs.add(new SchoolRef(row.getString(2), SchoolRole.valueOf(row.getString(3))));
                    }
                },
                revision.id(),
                read.name(),
                read.mode().name());
        return known.entrySet().stream()
                .filter(zone -> zone.getValue().equals(read.schools()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> begin(read));
    }

    private int begin(ZoneReading read) {
        int[] number = {1};
        sql.query(
                "select coalesce(max(number), 0) + 1 from zone where revision_id = ?",
                row -> number[0] = row.getInt(1),
                revision.id());
        Stage stage = revision.notice().stage();
        Map<String, String> codes = schools.register(
                revision.notice().districtCode(),
                read.schools().stream()
                        .map(school -> SchoolEntry.named(school.name(), stage))
                        .distinct()
                        .toList());
        sql.update(
                "insert into zone (revision_id, number, name, mode) values (?, ?, ?, ?)",
                revision.id(),
                number[0],
                read.name(),
                read.mode().name());
        int position = 0;
        for (SchoolRef school : read.schools()) {
            sql.update(
                    "insert into zone_school (revision_id, zone_number, position, school_code, role)"
                            + " values (?, ?, ?, ?, ?)",
                    revision.id(),
                    number[0],
                    ++position,
                    codes.get(school.name()),
                    school.role().name());
        }
        return number[0];
    }

    private static RuleCells cells(
            int number, int zone, Rule rule, Map<String, String> places, @Nullable String who, Instant when) {
        return new RuleCells(new @Nullable Object[] {
            number,
            zone,
            rule.kind().name(),
            rule.include(),
            rule.place() == null ? null : places.get(rule.place()),
            rule.numbers().toString(),
            rule.inner().toString(),
            rule.parts() == null ? null : rule.parts().toString(),
            rule.edges().isEmpty() ? null : String.join("\n", rule.edges()),
            rule.persons(),
            rule.vague(),
            rule.from() == null ? null : rule.from().value(),
            rule.until() == null ? null : rule.until().value(),
            rule.span().from(),
            rule.span().to(),
            null,
            null,
            who,
            who == null ? null : Sql.utc(when)
        });
    }

    private static void know(@Nullable String name, Map<String, PlaceName> named) {
        if (name != null) {
            named.putIfAbsent(name, new PlaceName(NameKinds.of(name), name, List.of(), null));
        }
    }
}
