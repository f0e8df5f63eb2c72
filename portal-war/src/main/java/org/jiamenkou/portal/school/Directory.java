package org.jiamenkou.portal.school;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.DistrictNames;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolRefusal;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.seat.SeatOutlook;

/**
 * The districts and schools as they were at one moment.
 *
 * @param districts the districts, by code
 * @param schools the schools, by code
 * @param outlooks what is published of their seats, by code
 */
public record Directory(
        Map<String, DistrictRow> districts, Map<String, SchoolRow> schools, Map<String, List<SeatOutlook>> outlooks) {

    /** Of the sizes alone: what parts of pages are kept by is asked for on each page. */
    @Override
    public int hashCode() {
        return Objects.hash(districts.size(), schools.size(), outlooks.size());
    }

    /** The directory of these rows. */
    static Directory of(List<DistrictRow> districts, List<SchoolRow> schools, List<SeatOutlook> outlooks) {
        Map<String, DistrictRow> byCode = new LinkedHashMap<>();
        districts.forEach(row -> byCode.put(row.code(), row));
        Map<String, SchoolRow> schoolByCode = new HashMap<>();
        schools.forEach(row -> schoolByCode.put(row.code(), row));
        Map<String, List<SeatOutlook>> bySchool = outlooks.stream().collect(Collectors.groupingBy(SeatOutlook::school));
        return new Directory(byCode, schoolByCode, bySchool);
    }

    /** The districts, in the order of their codes. */
    public List<DistrictRow> list() {
        return List.copyOf(districts.values());
    }

    /** The district that is called so, where it is only one. */
    public Optional<DistrictRow> district(String said) {
        DistrictRow row = districts.get(said);
        if (row != null || said.isEmpty()) {
            return Optional.ofNullable(row);
        }
        try {
            return Optional.of(get(said));
        } catch (SchoolRefusal e) {
            return Optional.empty();
        }
    }

    /** The district that is called so; refuses when there is none or more than one. */
    public DistrictRow get(String said) {
        return DistrictNames.find(
                districts.values(), row -> new DistrictNames(row.code(), row.name(), row.city()), said);
    }

    /** The school of that code. */
    public Optional<SchoolRow> school(String code) {
        return Optional.ofNullable(schools.get(code));
    }

    /** What is published of the seats of a school, by stage; empty where nothing is. */
    public List<SeatOutlook> outlooks(String school) {
        return outlooks.getOrDefault(school, List.of());
    }

    /** What is published of the seats of a school for one stage. */
    public Optional<SeatOutlook> outlook(String school, Stage stage) {
        return outlooks(school).stream()
                .filter(outlook -> outlook.stage() == stage)
                .findFirst();
    }

    /** The schools of a district, by name. */
    public List<SchoolRow> schoolsOf(String district) {
        return schools.values().stream()
                .filter(row -> row.district().equals(district))
                .sorted(java.util.Comparator.comparing(SchoolRow::name))
                .toList();
    }
}
