package org.jiamenkou.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.school.DistrictRow;

/** The choice of district. */
@Named
@RequestScoped
public class DistrictsPage {

    @Inject
    private Directories directories;

    /** The districts by province and city. */
    public Map<String, List<DistrictRow>> getCities() {
        return directories.now().list().stream()
                .collect(Collectors.groupingBy(
                        row -> (row.province() + " " + row.city()).strip(), TreeMap::new, Collectors.toList()));
    }
}
