package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.Schools;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeps what classes are made of: categories and whitelist of a district, courses, rooms and teachers of a school. */
@Stateless
public class Catalogue {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Catalogue() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Catalogue(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** The tree of categories of a district, each before those below it. */
    public List<CategoryRow> categories(String district) {
        return new CategoryStore(sql()).of(district);
    }

    /** Enters a category and gives its code; refuses {@code category-twice} and {@code unknown-category} for its parent. */
    public String category(String district, @Nullable String parent, String name) {
        if (parent != null) {
            new CategoryStore(sql()).get(district, parent);
        }
        return new CategoryStore(sql()).add(district, parent, needed(name));
    }

    /** Gives a category another name; refuses {@code category-twice} and {@code unknown-category}. */
    public void rename(String district, String code, String name) {
        new CategoryStore(sql()).get(district, code);
        new CategoryStore(sql()).rename(code, needed(name));
    }

    /** Enters the usual categories where a district has none. */
    public void beginCategories(String district) {
        new CategoryStore(sql()).begin(district);
    }

    /** The whitelist of a district, by name. */
    public List<ProviderRow> providers(String district) {
        return new ProviderStore(sql()).of(district);
    }

    /**
     * Keeps a body of the whitelist: a new one where the code is empty. Refuses {@code provider-twice}, {@code term-days} and
     * {@code changed-meanwhile}.
     */
    public ProviderRow keep(ProviderRow row) {
        if (row.lastDay().isBefore(row.firstDay())) {
            throw new AfterschoolRefusal("term-days", row.firstDay(), row.lastDay());
        }
        ProviderStore store = new ProviderStore(sql());
        String code = row.code().isEmpty() ? Codes.fresh() : row.code();
        ProviderRow kept = new ProviderRow(
                code,
                row.district(),
                needed(row.number()),
                needed(row.name()),
                row.firstDay(),
                row.lastDay(),
                row.state(),
                needed(row.document()),
                row.reason(),
                row.version());
        written(row.code().isEmpty(), () -> store.add(kept), () -> store.change(kept), "provider");
        return store.get(code, row.district());
    }

    /** Every ceiling a district ever had, the last first. */
    public List<CeilingRow> ceilings(String district) {
        return new Ceilings(sql()).of(district);
    }

    /** Settles a ceiling: it holds from now on for prices that are entered. */
    public void settle(String district, CeilingRow row) {
        new Ceilings(sql()).settle(district, row);
    }

    /** The courses of a school, those still taught first. */
    public List<CourseRow> courses(String school) {
        return new CourseStore(sql()).of(school);
    }

    /** Keeps a course: a new one where the code is empty. Refuses {@code course-twice} and {@code changed-meanwhile}. */
    public CourseRow keep(CourseRow row) {
        CourseStore store = new CourseStore(sql());
        String code = row.code().isEmpty() ? Codes.fresh() : row.code();
        String district = new Schools(em, clock).get(row.school()).district();
        new CategoryStore(sql()).get(district, row.category());
        CourseRow kept = new CourseRow(
                code,
                row.school(),
                row.category(),
                row.categoryName(),
                needed(row.name()),
                row.kind(),
                row.about().strip(),
                row.equipment().strip(),
                row.active(),
                row.version());
        written(row.code().isEmpty(), () -> store.add(kept), () -> store.change(kept), "course");
        return store.get(code, row.school());
    }

    /** The rooms of a school, those in use first. */
    public List<RoomRow> rooms(String school) {
        return new RoomStore(sql()).of(school);
    }

    /** Keeps a room: a new one where the code is empty. Refuses {@code room-twice} and {@code changed-meanwhile}. */
    public RoomRow keep(RoomRow row) {
        RoomStore store = new RoomStore(sql());
        String code = row.code().isEmpty() ? Codes.fresh() : row.code();
        RoomRow kept = new RoomRow(code, row.school(), needed(row.name()), row.seats(), row.active(), row.version());
        written(row.code().isEmpty(), () -> store.add(kept), () -> store.change(kept), "room");
        return store.get(code, row.school());
    }

    /** The teachers of a school, those in service first. */
    public List<TeacherRow> teachers(String school) {
        return new TeacherStore(sql()).of(school);
    }

    /** Keeps a teacher: a new one where the code is empty. Refuses {@code teacher-twice} and {@code changed-meanwhile}. */
    public TeacherRow keep(TeacherRow row) {
        TeacherStore store = new TeacherStore(sql());
        String code = row.code().isEmpty() ? Codes.fresh() : row.code();
        TeacherRow kept = new TeacherRow(
                code, row.school(), needed(row.number()), needed(row.name()), row.active(), row.version());
        written(row.code().isEmpty(), () -> store.add(kept), () -> store.change(kept), "teacher");
        return store.get(code, row.school());
    }

    private static void written(boolean fresh, Runnable add, java.util.function.BooleanSupplier change, String what) {
        boolean[] kept = {true};
        Keys.held(() -> {
            if (fresh) {
                add.run();
            } else {
                kept[0] = change.getAsBoolean();
            }
        });
        if (!kept[0]) {
            throw new AfterschoolRefusal("changed-meanwhile", what);
        }
    }

    private static String needed(String text) {
        if (text.isBlank()) {
            throw new AfterschoolRefusal("needed");
        }
        return text.strip();
    }

    private Sql sql() {
        return new Sql(em);
    }
}
