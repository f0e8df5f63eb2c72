package org.jiamenkou.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.zone.Revision;
import org.jiamenkou.zone.ZoneMap;

/**
 * One district of an atlas.
 *
 * @param policy what the district has settled
 * @param version the version of its published notices
 * @param gazetteer its places
 * @param maps a map for each published revision
 * @param partlyRead published sentences that were not understood to the end
 */
record DistrictPicture(
        DistrictPolicy policy, long version, Gazetteer gazetteer, List<ZoneMap> maps, Set<String> partlyRead) {

    DistrictPicture {
        maps = List.copyOf(maps);
        partlyRead = Set.copyOf(partlyRead);
    }

    /** The map for these children, where it may be seen on that day; one made for them before one for all. */
    Optional<ZoneMap> map(SchoolYear year, Stage stage, Population population, LocalDate today) {
        ZoneMap found = null;
        if (policy.shows(year, today)) {
            for (ZoneMap map : maps) {
                Revision revision = map.revision();
                boolean fits = revision.year().equals(year)
                        && revision.stage() == stage
                        && revision.population().covers(population);
                if (fits && (found == null || revision.population() == population)) {
                    found = map;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The maps of a year that may be seen on that day. */
    List<ZoneMap> maps(SchoolYear year, LocalDate today) {
        return policy.shows(year, today)
                ? maps.stream()
                        .filter(map -> map.revision().year().equals(year))
                        .toList()
                : List.of();
    }
}
