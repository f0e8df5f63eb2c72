package org.jiamenkou.admin.seat;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;

/** Which district, stage and year a page about seats is looked at for: what the address says, else what is nearest. */
@Named
@ViewScoped
public class SeatScope implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_AROUND = 3;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    @Inject
    private Schools schools;

    private List<String> districts = List.of();

    private String district = "";

    private Stage stage = Stage.PRIMARY;

    private int current;

    private int year;

    /** For the container. */
    @NullUnmarked
    public SeatScope() {}

    @PostConstruct
    void open() {
        districts = visitor.getOfficer().districts(Role.ENROLMENT, Role.LEADER).stream()
                .sorted()
                .toList();
        String asked = given("district");
        district = districts.contains(asked) || districts.isEmpty() ? asked : districts.get(0);
        stage = Stage.parse(given("stage")).orElse(Stage.PRIMARY);
        current = schools.district(district).currentYear().value();
        String chosen = given("year");
        year = chosen.matches("20\\d\\d") ? Integer.parseInt(chosen) : current;
    }

    /** The district looked at. */
    public String getDistrict() {
        return district;
    }

    /** The districts to choose instead. */
    public List<String> getOtherDistricts() {
        return districts.stream().filter(one -> !one.equals(district)).toList();
    }

    /** The stage looked at. */
    public Stage getStage() {
        return stage;
    }

    /** The stage to choose instead. */
    public Stage getOtherStage() {
        return stage == Stage.PRIMARY ? Stage.JUNIOR : Stage.PRIMARY;
    }

    /** The year looked at: the district's current one unless another is asked for. */
    public SchoolYear getYear() {
        return new SchoolYear(year);
    }

    /** The years to choose instead. */
    public List<Integer> getOtherYears() {
        return IntStream.rangeClosed(current - 1, current + YEARS_AROUND)
                .filter(one -> one != year)
                .boxed()
                .toList();
    }

    /** Whether the officer may change what is looked at. */
    public boolean isWriting() {
        return visitor.getOfficer().holdsIn(district, Role.ENROLMENT);
    }

    /** What an address says to come back here. */
    public String getQuery() {
        return "district=" + district + "&stage=" + stage.code() + "&year=" + year;
    }

    /** The way back to a page after something was done. */
    String back(String page) {
        return "/seat/" + page + "?faces-redirect=true&" + getQuery();
    }

    private String given(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
