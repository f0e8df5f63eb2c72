package org.jiamenkou.admin.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.school.SchoolDesk;
import org.jiamenkou.school.SchoolQuery;
import org.jspecify.annotations.NullUnmarked;

/** The schools of a district to choose one of. */
@Named
@RequestScoped
public class SchoolChoice {

    private static final int MOST = 1000;

    @Inject
    private SchoolDesk desk;

    @Inject
    private Visitor visitor;

    private final Map<String, Map<String, String>> chosen = new LinkedHashMap<>();

    /** For the container. */
    @NullUnmarked
    public SchoolChoice() {}

    /** Their codes by name. */
    public Map<String, String> of(String district) {
        return chosen.computeIfAbsent(district, this::read);
    }

    /** The same without one of them. */
    public Map<String, String> besides(String code, String district) {
        Map<String, String> others = new LinkedHashMap<>(of(district));
        others.values().remove(code);
        return others;
    }

    private Map<String, String> read(String district) {
        SchoolQuery every = new SchoolQuery(district, null, null, "", "", null, SchoolQuery.Order.NAME, 0, MOST);
        Map<String, String> codes = new LinkedHashMap<>();
        desk.list(visitor.getOfficer(), every).schools().forEach(school -> codes.put(school.name(), school.code()));
        return codes;
    }
}
