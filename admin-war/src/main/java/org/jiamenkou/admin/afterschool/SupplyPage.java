package org.jiamenkou.admin.afterschool;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.CourseKind;
import org.jiamenkou.afterschool.CourseRow;
import org.jiamenkou.afterschool.RoomRow;
import org.jiamenkou.afterschool.SupplyDesk;
import org.jiamenkou.afterschool.TeacherRow;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The courses, rooms or teachers of a school, and one of them while it is typed. */
@Named
@RequestScoped
public class SupplyPage {

    @Inject
    private SupplyDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private SchoolScope scope;

    @Inject
    private AfterschoolWords words;

    @Inject
    private Say say;

    private final String kind =
            List.of("rooms", "teachers").contains(Asked.text("kind")) ? Asked.text("kind") : "courses";

    private final String code = Asked.text("code").replaceAll("\\W", "");

    private final SupplyForm form = new SupplyForm();

    private int seen;

    private @Nullable List<CourseRow> courses;

    private @Nullable List<RoomRow> rooms;

    private @Nullable List<TeacherRow> teachers;

    /** For the container. */
    @NullUnmarked
    public SupplyPage() {}

    @PostConstruct
    void open() {
        if (code.isEmpty() || FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        switch (kind) {
            case "rooms" ->
                getRooms().stream().filter(row -> row.code().equals(code)).forEach(row -> {
                    form.show(row);
                    seen = row.version();
                });
            case "teachers" ->
                getTeachers().stream().filter(row -> row.code().equals(code)).forEach(row -> {
                    form.show(row);
                    seen = row.version();
                });
            default ->
                getCourses().stream().filter(row -> row.code().equals(code)).forEach(row -> {
                    form.show(row);
                    seen = row.version();
                });
        }
    }

    /** Keeps what is typed. */
    public @Nullable String save() {
        String school = scope.getSchool();
        try {
            switch (kind) {
                case "rooms" -> desk.keep(visitor.getOfficer(), form.room(code, school, seen));
                case "teachers" -> desk.keep(visitor.getOfficer(), form.teacher(code, school, seen));
                default -> desk.keep(visitor.getOfficer(), form.course(code, school, seen));
            }
            say.done("afterschool", "saved");
            return scope.back("supply") + "&kind=" + kind;
        } catch (DomainException refusal) {
            words.refuse(Objects.equals(refusal.code(), "teacher-twice") ? "number" : "name", refusal);
            return null;
        }
    }

    /** What the page is opened for: courses, rooms or teachers. */
    public String getKind() {
        return kind;
    }

    /** The courses of the school. */
    public List<CourseRow> getCourses() {
        List<CourseRow> all = courses == null ? desk.courses(visitor.getOfficer(), scope.getSchool()) : courses;
        courses = all;
        return all;
    }

    /** The rooms of the school. */
    public List<RoomRow> getRooms() {
        List<RoomRow> all = rooms == null ? desk.rooms(visitor.getOfficer(), scope.getSchool()) : rooms;
        rooms = all;
        return all;
    }

    /** The teachers of the school. */
    public List<TeacherRow> getTeachers() {
        List<TeacherRow> all = teachers == null ? desk.teachers(visitor.getOfficer(), scope.getSchool()) : teachers;
        teachers = all;
        return all;
    }

    /** The district of the school. */
    public String getDistrict() {
        return scope.row().district();
    }

    /** What a course can be. */
    public CourseKind[] getKinds() {
        return CourseKind.values();
    }

    /** The code of what is typed, or empty for a new one. */
    public String getCode() {
        return code;
    }

    /** What is typed. */
    public SupplyForm getForm() {
        return form;
    }

    /** The version that was shown. */
    public int getSeen() {
        return seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }
}
