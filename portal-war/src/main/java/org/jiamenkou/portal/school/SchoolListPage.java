package org.jiamenkou.portal.school;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.MemberRow;
import org.jiamenkou.school.SchoolRow;
import org.jspecify.annotations.Nullable;

/** The schools of a district, by name, group and stage, fifty a page. */
@Named
@RequestScoped
public class SchoolListPage {

    private static final int ROWS = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Directories directories;

    private Directory directory;

    private Reader reader;

    private List<SchoolRow> found;

    private LocalDate today;

    @Inject
    private Clock clock;

    @PostConstruct
    void search() {
        directory = directories.now();
        today = LocalDate.now(clock);
        reader = (Reader) request.getAttribute("reader");
        String name = getName();
        String group = getGroup();
        Stage stage = Stage.parse(getStage()).orElse(null);
        found = all().stream()
                .filter(row -> row.isFoundBy(name))
                .filter(row -> group.isEmpty()
                        || row.memberships().stream().anyMatch(one -> holds(one) && group.equals(one.groupName())))
                .filter(row -> stage == null || row.stages().contains(stage))
                .toList();
    }

    /** The district chosen, or null for all. */
    public @Nullable DistrictRow getDistrict() {
        return directory.district(reader.district()).orElse(null);
    }

    /** The districts to choose from. */
    public List<DistrictRow> getDistricts() {
        return directory.list();
    }

    /** The groups to choose from. */
    public List<String> getGroups() {
        return all().stream()
                .flatMap(row -> row.memberships().stream())
                .filter(this::holds)
                .map(MemberRow::groupName)
                .distinct()
                .sorted()
                .toList();
    }

    /** The schools of this page. */
    public List<SchoolRow> getRows() {
        int from = (getPage() - 1) * ROWS;
        return found.subList(from, Math.min(from + ROWS, found.size()));
    }

    /** How many schools fit. */
    public int getCount() {
        return found.size();
    }

    /** How many pages they fill. */
    public int getPages() {
        return Math.max(1, (found.size() + ROWS - 1) / ROWS);
    }

    /** The number of this page, from 1. */
    public int getPage() {
        String page = given("page");
        boolean number = page.length() < 6 && !page.isEmpty() && page.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.min(Math.max(1, Integer.parseInt(page)), getPages()) : 1;
    }

    /** The part of the name searched for. */
    public String getName() {
        return given("name");
    }

    /** The group searched for. */
    public String getGroup() {
        return given("group");
    }

    /** The stage searched for. */
    public String getStage() {
        return given("stage");
    }

    /** The name of the district of a school. */
    public String districtOf(SchoolRow row) {
        return directory.district(row.district()).map(DistrictRow::name).orElse("");
    }

    private List<SchoolRow> all() {
        DistrictRow district = getDistrict();
        return district == null
                ? directory.list().stream()
                        .flatMap(row -> directory.schoolsOf(row.code()).stream())
                        .toList()
                : directory.schoolsOf(district.code());
    }

    private boolean holds(MemberRow membership) {
        return membership.period().holds(today);
    }

    private String given(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
