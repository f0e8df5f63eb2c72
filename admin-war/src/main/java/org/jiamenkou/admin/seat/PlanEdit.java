package org.jiamenkou.admin.seat;

import java.io.Serializable;
import java.util.Optional;
import org.jiamenkou.seat.PlanNumbers;
import org.jiamenkou.seat.PlanRow;
import org.jspecify.annotations.Nullable;

/** One school of the grid: what was seen, and what is typed over it. */
public class PlanEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String school;

    private final String name;

    private final @Nullable Integer children;

    private final int usualCap;

    private int version;

    private String seen;

    private @Nullable Integer classes;

    private @Nullable Integer cap;

    private @Nullable Integer shared;

    private @Nullable String stands;

    PlanEdit(PlanRow row, int usualCap) {
        this.school = row.school();
        this.name = row.name();
        this.children = row.children();
        this.usualCap = usualCap;
        PlanNumbers numbers = row.numbers();
        this.version = row.version();
        this.classes = numbers == null ? null : numbers.classes();
        this.cap = numbers == null ? null : numbers.cap();
        this.shared = numbers == null ? null : numbers.shared();
        this.seen = typed();
    }

    /** The numbers typed where they differ from what was seen. */
    Optional<PlanNumbers> changed() {
        return typed().equals(seen) || classes == null ? Optional.empty() : Optional.of(numbers());
    }

    /** Somebody else was quicker: what stands there now is shown, what was typed stays, saving again replaces it. */
    void meets(PlanRow row) {
        version = row.version();
        PlanNumbers now = row.numbers();
        stands = now == null ? "–" : now.classes() + " × " + now.cap() + ", " + now.shared();
        seen = now == null ? "null null null" : now.classes() + " " + now.cap() + " " + now.shared();
    }

    private PlanNumbers numbers() {
        return new PlanNumbers(or(classes, 0), or(cap, usualCap), or(shared, 0));
    }

    private String typed() {
        return classes + " " + cap + " " + shared;
    }

    private static int or(@Nullable Integer number, int other) {
        return number == null ? other : number;
    }

    /** The code of the school. */
    public String getSchool() {
        return school;
    }

    /** The name of the school. */
    public String getName() {
        return name;
    }

    /** The version of the numbers seen. */
    int version() {
        return version;
    }

    /** The children counted, or null. */
    public @Nullable Integer getChildren() {
        return children;
    }

    /** The seats of what is typed, or null. */
    public @Nullable Integer getSeats() {
        return classes == null ? null : numbers().seats();
    }

    /** The base seats of what is typed, or null. */
    public @Nullable Integer getBase() {
        return classes == null ? null : numbers().base();
    }

    /** What somebody else has saved meanwhile, or null. */
    public @Nullable String getStands() {
        return stands;
    }

    /** The classes. */
    public @Nullable Integer getClasses() {
        return classes;
    }

    /** The classes. */
    public void setClasses(@Nullable Integer classes) {
        this.classes = classes;
    }

    /** The places in a class. */
    public @Nullable Integer getCap() {
        return cap;
    }

    /** The places in a class. */
    public void setCap(@Nullable Integer cap) {
        this.cap = cap;
    }

    /** The shared seats. */
    public @Nullable Integer getShared() {
        return shared;
    }

    /** The shared seats. */
    public void setShared(@Nullable Integer shared) {
        this.shared = shared;
    }
}
