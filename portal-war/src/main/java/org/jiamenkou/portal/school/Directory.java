package org.jiamenkou.portal.school;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolRow;

/**
 * The districts and schools as they were at one moment.
 *
 * @param districts the districts, by code
 * @param schools the schools, by code
 */
public record Directory(Map<String, DistrictRow> districts, Map<String, SchoolRow> schools) {

    /** The directory of these rows. */
    static Directory of(List<DistrictRow> districts, List<SchoolRow> schools) {
        Map<String, DistrictRow> byCode = new LinkedHashMap<>();
        districts.forEach(row -> byCode.put(row.code(), row));
        Map<String, SchoolRow> schoolByCode = new HashMap<>();
        schools.forEach(row -> schoolByCode.put(row.code(), row));
        return new Directory(byCode, schoolByCode);
    }

    /** The districts, in the order of their codes. */
    public List<DistrictRow> list() {
        return List.copyOf(districts.values());
    }

    /** The district of that code or, where only one has it, that name. */
    public Optional<DistrictRow> district(String codeOrName) {
        DistrictRow row = districts.get(codeOrName);
        if (row != null) {
            return Optional.of(row);
        }
        List<DistrictRow> named = districts.values().stream()
                .filter(district -> district.name().equals(codeOrName))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The school of that code. */
    public Optional<SchoolRow> school(String code) {
        return Optional.ofNullable(schools.get(code));
    }

    /** The schools of a district, by name. */
    public List<SchoolRow> schoolsOf(String district) {
        return schools.values().stream()
                .filter(row -> row.district().equals(district))
                .sorted(java.util.Comparator.comparing(SchoolRow::name))
                .toList();
    }
}
