package org.jiamenkou.db.demo;

import java.util.List;

/**
 * The after-school service of one school of 明湖区, invented. Whatever stands in a list is named elsewhere by its place there.
 *
 * @param pupils everybody on the roll
 * @param teachers who leads classes
 * @param courses what is taught, the most popular first
 * @param classes what children book
 * @param wishes who wants which class, in the order in which families came
 */
public record CarePlan(
        List<Pupil> pupils, List<String> teachers, List<Course> courses, List<ClassPlan> classes, List<Wish> wishes) {

    /** Copies the lists. */
    public CarePlan {
        pupils = List.copyOf(pupils);
        teachers = List.copyOf(teachers);
        courses = List.copyOf(courses);
        classes = List.copyOf(classes);
        wishes = List.copyOf(wishes);
    }

    /**
     * A child on the roll.
     *
     * @param grade 1 to 9
     * @param className such as 2班
     * @param name its invented name
     * @param aided whether it pays nothing
     */
    public record Pupil(int grade, String className, String name, boolean aided) {}

    /**
     * A course.
     *
     * @param name its name
     * @param category the name of its category
     * @param equipment what children bring themselves; may be empty
     */
    public record Course(String name, String category, String equipment) {}

    /**
     * A class of a course, once a week.
     *
     * @param course the place of its course
     * @param name its name within the course; empty where the course has only one
     * @param first the first grade it is for
     * @param last the last one
     * @param most its places
     * @param weekday 1 to 5
     * @param room the place of its room
     * @param provider the place of the body that teaches, or -1 where a teacher of the school does
     * @param fen what a lesson costs
     */
    public record ClassPlan(
            int course, String name, int first, int last, int most, int weekday, int room, int provider, int fen) {}

    /** Who wants which class. */
    public record Wish(int pupil, int classPlan) {}
}
