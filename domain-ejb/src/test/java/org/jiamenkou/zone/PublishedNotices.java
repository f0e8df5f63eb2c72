package org.jiamenkou.zone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.Territory;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.intake.IntakeReading;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.NameKinds;
import org.jiamenkou.rule.PlaceName;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.SchoolRef;
import org.jiamenkou.rule.ZoneReading;

/** Notices as districts have published them, from the file to a map that can be asked. */
final class PublishedNotices {

    private static final String DISTRICT = "test";

    private final Map<String, Place> places = new LinkedHashMap<>();

    private final Map<ZoneReading, List<Zone.Clause>> zones = new LinkedHashMap<>();

    private PublishedNotices() {}

    /** The file of a notice, read. */
    static IntakeFile file(String name) {
        try (InputStream in = PublishedNotices.class.getResourceAsStream("/notices/" + name + ".csv")) {
            return Intake.read(in.readAllBytes(), IntakeOptions.usual());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The map of what a file says. */
    static ZoneMap map(IntakeFile file) {
        return map(
                file.readings().stream().map(IntakeReading::reading).toList(),
                new SchoolYear(2025),
                Population.RESIDENT);
    }

    /** The map of lines that have been read, for that year and those children. */
    static ZoneMap map(List<LineReading> readings, SchoolYear year, Population population) {
        PublishedNotices made = new PublishedNotices();
        int number = 0;
        for (LineReading reading : readings) {
            number++;
            reading.places().forEach(made::know);
            Sentence sentence =
                    new Sentence(number, reading.line().school(), reading.line().text());
            reading.zones().forEach(zone -> made.add(zone, sentence));
        }
        Revision revision = new Revision("n", DISTRICT, Stage.PRIMARY, year, population, null, null, 1);
        return ZoneMap.of(
                revision, made.zones(), Gazetteer.of(made.places.values()), Territory.of("四川", "成都市", "温江区"), 30);
    }

    private void know(PlaceName name) {
        String code = Place.codeOf(DISTRICT, name.name());
        places.putIfAbsent(
                name.name(), new Place(code, name.kind(), name.name(), name.aliases(), name.within(), null, null));
    }

    private void add(ZoneReading read, Sentence sentence) {
        ZoneReading key = new ZoneReading(read.name(), read.mode(), read.schools(), List.of());
        List<Zone.Clause> clauses = zones.computeIfAbsent(key, unseen -> new ArrayList<>());
        for (Rule rule : read.rules()) {
            String place = rule.place();
            if (place != null) {
                places.putIfAbsent(place, Place.named(DISTRICT, NameKinds.of(place), place));
            }
            clauses.add(new Zone.Clause(sentence, rule, null));
        }
    }

    private List<Zone> zones() {
        List<Zone> made = new ArrayList<>();
        zones.forEach((read, clauses) -> {
            List<ServedSchool> schools = new ArrayList<>();
            for (SchoolRef school : read.schools()) {
                schools.add(new ServedSchool(school.name(), school.name(), school.role(), schools.size() + 1));
            }
            made.add(new Zone(read.name(), read.mode(), schools, clauses));
        });
        return made;
    }
}
