package org.jiamenkou.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.Territory;
import org.jiamenkou.db.demo.Demo;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.intake.IntakeReading;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.PlaceName;
import org.jiamenkou.rule.SchoolRef;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.rule.ZoneReading;
import org.jiamenkou.zone.Revision;
import org.jiamenkou.zone.Sentence;
import org.jiamenkou.zone.ServedSchool;
import org.jiamenkou.zone.Zone;
import org.jiamenkou.zone.ZoneMap;

/** Reads the files of the fictional district and maps each of its notices, with nothing but the pure modules. */
final class DemoMaps {

    private static final double BOUNDARY_METRES = 30;

    private record Key(String name, ZoneMode mode, List<SchoolRef> schools) {}

    private final Demo demo;
    private final Map<Key, List<Zone.Clause>> zones = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private int sentences;

    private DemoMaps(Demo demo) {
        this.demo = demo;
    }

    /** The map of the notice whose files begin with {@code path}. */
    static ZoneMap of(Demo demo, String path, Stage stage, int year, Population population) {
        String code = path.substring(0, path.indexOf('/'));
        DemoMaps maps = new DemoMaps(demo);
        maps.read(code + "/places.csv").places().forEach(row -> maps.places.put(row.name(), row.of(code)));
        maps.rows(code, path + ".csv");
        if (demo.files().containsKey(path + ".geojson")) {
            maps.rows(code, path + ".geojson");
        }
        Revision revision = new Revision(path, code, stage, new SchoolYear(year), population, null, null, 1);
        Territory territory = Territory.of(Demo.PROVINCE, Demo.CITY, Demo.DISTRICT);
        return ZoneMap.of(revision, maps.built(), Gazetteer.of(maps.places.values()), territory, BOUNDARY_METRES);
    }

    private IntakeFile read(String path) {
        IntakeFile file = Intake.read(demo.file(path).getBytes(StandardCharsets.UTF_8), IntakeOptions.usual());
        if (!file.report().trusted()) {
            throw new AssertionError(path + ": " + file.report());
        }
        return file;
    }

    private void rows(String code, String path) {
        for (IntakeReading row : read(path).readings()) {
            LineReading reading = row.reading();
            if (!reading.isUnderstood()) {
                throw new AssertionError("not understood: " + reading.line());
            }
            Sentence sentence = new Sentence(
                    ++sentences, reading.line().school(), reading.line().text());
            reading.places().forEach(place -> know(code, place));
            for (ZoneReading zone : reading.zones()) {
                Key key = new Key(zone.name(), zone.mode(), zone.schools());
                zone.rules().forEach(rule -> add(key, new Zone.Clause(sentence, rule, row.polygon(), row.edge())));
            }
        }
    }

    private void know(String code, PlaceName name) {
        places.putIfAbsent(
                name.name(),
                new Place(
                        Place.codeOf(code, name.name()),
                        name.kind(),
                        name.name(),
                        name.aliases(),
                        name.within(),
                        null,
                        null));
    }

    private void add(Key key, Zone.Clause clause) {
        zones.computeIfAbsent(key, unseen -> new ArrayList<>()).add(clause);
    }

    private List<Zone> built() {
        List<Zone> built = new ArrayList<>();
        zones.forEach((key, clauses) -> {
            List<ServedSchool> schools = new ArrayList<>();
            for (SchoolRef ref : key.schools()) {
                schools.add(new ServedSchool(ref.name(), ref.name(), ref.role(), schools.size() + 1));
            }
            built.add(new Zone(key.name(), key.mode(), schools, clauses));
        });
        return built;
    }
}
