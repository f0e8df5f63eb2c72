package org.jiamenkou.school;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** 学校: known by its name within the district, also by the other names notices use. */
@Entity
@Table(name = "school")
class School {

    @Id
    private String code;

    @Column(name = "district_code")
    private String districtCode;

    private String name;

    private String stages;

    @ElementCollection
    @CollectionTable(name = "school_alias", joinColumns = @JoinColumn(name = "school_code"))
    @Column(name = "name")
    private Set<String> aliases = new LinkedHashSet<>();

    @OneToMany(mappedBy = "school", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Campus> campuses = new ArrayList<>();

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected School() {}

    School(String districtCode, SchoolEntry entry) {
        this.code = entry.code() == null ? Codes.school(districtCode, entry.name()) : entry.code();
        this.districtCode = districtCode;
        this.name = entry.name();
        this.stages = Stages.of(entry.stages()).toString();
        learn(entry);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    /** Takes over what the register tells; what it leaves open stays as it was. */
    void learn(SchoolEntry entry) {
        stages = Stages.parse(stages).with(entry.stages()).toString();
        for (String alias : entry.aliases()) {
            if (!aliases.contains(alias)) {
                aliases.add(alias);
            }
        }
        if (entry.address() != null || entry.phone() != null || entry.point() != null) {
            mainCampus().learn(entry.address(), entry.phone(), entry.point());
        }
    }

    private Campus mainCampus() {
        if (campuses.isEmpty()) {
            campuses.add(new Campus(this, 1));
        }
        return campuses.get(0);
    }
}
