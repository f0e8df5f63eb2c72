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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "merged_into")
    private @Nullable String mergedInto;

    @Column(name = "merged_on")
    private @Nullable LocalDate mergedOn;

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

    /** A further campus, or the first; a school that moves has one more from that day on. */
    Campus open(CampusEntry entry) {
        Campus campus = new Campus(this, campuses.size() + 1, entry);
        campuses.add(campus);
        return campus;
    }

    List<Campus> campuses() {
        return campuses;
    }

    /** From {@code day} on its children and its campuses are another school's; its name and code still lead there. */
    void mergeInto(School successor, LocalDate day) {
        if (mergedInto != null || successor.mergedInto != null || successor == this) {
            throw new SchoolRefusal("cannot-merge", name, successor.name);
        }
        mergedInto = successor.code;
        mergedOn = day;
        for (Campus campus : campuses) {
            if (campus.period().isOver(day)) {
                continue;
            }
            CampusRow row = campus.row();
            campus.keep(row.period().endingOn(day.minusDays(1)));
            if (row.address() != null) {
                Period since = new Period(day, row.period().to());
                successor.open(new CampusEntry(name + row.name(), row.address(), row.phone(), row.point(), since));
            }
        }
    }

    /** What pages show of it on that day. */
    SchoolRow row(List<CampusRow> places, List<MemberRow> memberships, LocalDate today) {
        return new SchoolHead(code, districtCode, name, Stages.parse(stages), mergedInto, mergedOn)
                .row(places, memberships, today);
    }

    /** What staff say of it themselves. */
    SchoolNaming naming() {
        return new SchoolNaming(
                name, Stages.parse(stages).list(), aliases.stream().sorted().toList());
    }

    /** From now on it is called that; a name it had before goes on leading to it. */
    void rename(SchoolNaming naming) {
        if (!naming.name().equals(name)) {
            aliases.add(name);
        }
        aliases.retainAll(
                Stream.concat(naming.aliases().stream(), Stream.of(name)).toList());
        naming.aliases().forEach(aliases::add);
        aliases.remove(naming.name());
        name = naming.name();
        stages = Stages.of(naming.stages()).toString();
    }

    String districtCode() {
        return districtCode;
    }

    int version() {
        return version;
    }

    private Campus mainCampus() {
        if (campuses.isEmpty()) {
            campuses.add(new Campus(this, 1));
        }
        return campuses.get(0);
    }
}
