package org.jiamenkou.admin.afterschool;

import org.jiamenkou.afterschool.CourseKind;
import org.jiamenkou.afterschool.CourseRow;
import org.jiamenkou.afterschool.RoomRow;
import org.jiamenkou.afterschool.TeacherRow;

/** A course, a room or a teacher while it is typed; one form serves whichever the page is opened for. */
public class SupplyForm {

    private String name = "";
    private String number = "";
    private int seats = 45;
    private String category = "";
    private CourseKind kind = CourseKind.COURSE;
    private String about = "";
    private String equipment = "";
    private boolean active = true;

    void show(CourseRow row) {
        name = row.name();
        category = row.category();
        kind = row.kind();
        about = row.about();
        equipment = row.equipment();
        active = row.active();
    }

    void show(RoomRow row) {
        name = row.name();
        seats = row.seats();
        active = row.active();
    }

    void show(TeacherRow row) {
        name = row.name();
        number = row.number();
        active = row.active();
    }

    CourseRow course(String code, String school, int version) {
        return new CourseRow(code, school, category, "", name, kind, about, equipment, active, version);
    }

    RoomRow room(String code, String school, int version) {
        return new RoomRow(code, school, name, seats, active, version);
    }

    TeacherRow teacher(String code, String school, int version) {
        return new TeacherRow(code, school, number, name, active, version);
    }

    /** Its name. */
    public String getName() {
        return name;
    }

    /** Its name. */
    public void setName(String name) {
        this.name = name;
    }

    /** The number of a teacher. */
    public String getNumber() {
        return number;
    }

    /** The number of a teacher. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** How many children a room takes. */
    public int getSeats() {
        return seats;
    }

    /** How many children a room takes. */
    public void setSeats(int seats) {
        this.seats = seats;
    }

    /** The code of the category of a course. */
    public String getCategory() {
        return category;
    }

    /** The code of the category of a course. */
    public void setCategory(String category) {
        this.category = category;
    }

    /** What a course is. */
    public CourseKind getKind() {
        return kind;
    }

    /** What a course is. */
    public void setKind(CourseKind kind) {
        this.kind = kind;
    }

    /** What a course is about. */
    public String getAbout() {
        return about;
    }

    /** What a course is about. */
    public void setAbout(String about) {
        this.about = about;
    }

    /** What children bring to a course. */
    public String getEquipment() {
        return equipment;
    }

    /** What children bring to a course. */
    public void setEquipment(String equipment) {
        this.equipment = equipment;
    }

    /** Whether it is in use. */
    public boolean isActive() {
        return active;
    }

    /** Whether it is in use. */
    public void setActive(boolean active) {
        this.active = active;
    }
}
