package org.jiamenkou.admin.afterschool;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.EnrolmentSetting;
import org.jiamenkou.afterschool.TermDesk;
import org.jiamenkou.afterschool.TermRow;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Which school and term a page is looked at for: what the address says, else the officer's first school and its last term. */
@Named
@RequestScoped
public class SchoolScope {

    @Inject
    private Visitor visitor;

    @Inject
    private Schools schools;

    @Inject
    private TermDesk desk;

    private final Map<String, String> names = new LinkedHashMap<>();

    private String school = "";

    private List<TermRow> terms = List.of();

    private @Nullable TermRow term;

    /** For the container. */
    @NullUnmarked
    public SchoolScope() {}

    @PostConstruct
    void open() {
        Officer officer = visitor.getOfficer();
        officer.schools().stream().sorted().map(schools::get).forEach(row -> names.put(row.code(), row.name()));
        officer.districts(Role.BASIC_EDUCATION, Role.LEADER).stream()
                .sorted()
                .flatMap(district -> schools.list(district).stream())
                .forEach(row -> names.putIfAbsent(row.code(), row.name()));
        String asked = code("school");
        school = names.containsKey(asked) || names.isEmpty()
                ? asked
                : names.keySet().iterator().next();
        if (!names.isEmpty()) {
            terms = desk.terms(officer, school);
            term = terms.stream()
                    .filter(one -> one.code().equals(code("term")))
                    .findFirst()
                    .orElse(terms.isEmpty() ? null : terms.get(0));
        }
    }

    private static String code(String name) {
        return Asked.text(name).replaceAll("[^\\p{Alnum}._/-]", "");
    }

    /** The schools to choose from, their names by code. */
    public Map<String, String> getNames() {
        return names;
    }

    /** The codes of those schools. */
    public List<String> getSchools() {
        return List.copyOf(names.keySet());
    }

    /** The school looked at. */
    public String getSchool() {
        return school;
    }

    /** Its name. */
    public String getName() {
        return names.getOrDefault(school, school);
    }

    /** The school as the register has it. */
    SchoolRow row() {
        return schools.get(school);
    }

    /** Its terms, the last first. */
    public List<TermRow> getTerms() {
        return terms;
    }

    /** The term looked at, or null where there is none yet. */
    public @Nullable TermRow getTerm() {
        return term;
    }

    /** The term looked at; refuses to be asked where there is none. */
    TermRow needed() {
        TermRow chosen = term;
        if (chosen == null) {
            throw new IllegalStateException("no term is chosen");
        }
        return chosen;
    }

    /** What is settled for the enrolment of the term looked at. */
    EnrolmentSetting setting() {
        return desk.get(visitor.getOfficer(), needed().code()).setting();
    }

    /** Whether the officer may change what is looked at. */
    public boolean isWriting() {
        return visitor.getOfficer().schools().contains(school);
    }

    /** Whether the officer works for the district. */
    public boolean isDistrict() {
        return visitor.getOfficer().holds(Role.BASIC_EDUCATION, Role.LEADER);
    }

    /** What an address says to come back here. */
    public String getQuery() {
        TermRow chosen = term;
        return "school=" + school + (chosen == null ? "" : "&term=" + chosen.code());
    }

    /** The way back to a page after something was done. */
    String back(String page) {
        return "/afterschool/" + page + "?faces-redirect=true&" + getQuery();
    }
}
