package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jiamenkou.db.demo.CarePlan.ClassPlan;
import org.jiamenkou.db.demo.CarePlan.Course;
import org.jiamenkou.db.demo.CarePlan.Pupil;
import org.jiamenkou.db.demo.CarePlan.Wish;

/** Invents the after-school service of one school. */
final class CareSchool {

    private static final int WEEKDAYS = 5;
    private static final int PER_WEEK = 2;
    private static final double COURSES_PER_CHILD = 1.6;
    private static final double USUAL_CLASS = 28;
    private static final int IN_A_CLASS = 45;
    private static final double AIDED = 0.04;
    private static final double BY_PROVIDERS = 0.3;
    private static final double OVER_ASKED = 0.2;
    private static final double UNDER_ASKED = 0.08;

    private final Chance chance;
    private final boolean junior;
    private final int children;
    private final int courses;

    CareSchool(Chance chance, boolean junior, int children, int courses) {
        this.chance = chance;
        this.junior = junior;
        this.children = children;
        this.courses = courses;
    }

    CarePlan plan() {
        List<Pupil> pupils = IntStream.range(0, children).mapToObj(this::pupil).toList();
        List<Course> taught = CareWords.courses(courses);
        List<ClassPlan> classes = classes(taught);
        int rooms = 1 + classes.stream().mapToInt(ClassPlan::room).max().orElse(0);
        List<String> teachers =
                IntStream.range(0, rooms).mapToObj(i -> CareWords.name(chance)).toList();
        return new CarePlan(pupils, teachers, taught, classes, wishes(pupils, classes));
    }

    private Pupil pupil(int place) {
        int grades = junior ? 3 : 6;
        int grade = (junior ? 7 : 1) + place % grades;
        int inGrade = place / grades;
        return new Pupil(grade, 1 + inGrade / IN_A_CLASS + "班", CareWords.name(chance), chance.happens(AIDED));
    }

    /** The more popular a course the more classes of it, by 1/rank^0.9; the classes of a course lie on days one after the other. */
    private List<ClassPlan> classes(List<Course> taught) {
        int wanted = Math.max(courses, (int) Math.round(children * COURSES_PER_CHILD / USUAL_CLASS));
        List<ClassPlan> classes = new ArrayList<>();
        int[] counts = counts(wanted);
        for (int course = 0; course < courses; course++) {
            for (int i = 0; i < counts[course]; i++) {
                classes.add(one(taught.get(course), course, counts[course] == 1 ? "" : i + 1 + "班", classes.size()));
            }
        }
        return classes;
    }

    private int[] counts(int wanted) {
        int[] counts = new int[courses];
        double[] shares = IntStream.range(0, courses)
                .mapToDouble(rank -> 1 / StrictMath.pow(rank + 1.0, 0.9))
                .toArray();
        for (int i = 0; i < courses; i++) {
            counts[i] = 1;
        }
        for (int left = wanted - courses; left > 0; left--) {
            int next = IntStream.range(0, courses)
                    .boxed()
                    .max(Comparator.comparing(course -> shares[course] / counts[course]))
                    .orElseThrow();
            counts[next]++;
        }
        return counts;
    }

    private ClassPlan one(Course course, int place, String name, int number) {
        boolean outside = chance.happens(BY_PROVIDERS);
        int first = junior ? 7 : number / WEEKDAYS % 2 == 0 ? 1 : 4;
        return new ClassPlan(
                place,
                name,
                first,
                first + 2,
                CareWords.places(course.category()),
                1 + number % WEEKDAYS,
                number / WEEKDAYS,
                outside ? chance.below(CareDemo.PROVIDERS - CareDemo.GONE) : -1,
                outside ? chance.between(6, 10) * 50 : chance.between(0, 6) * 50);
    }

    /** Families come in no order; each child wants at most two classes, on different days. */
    private List<Wish> wishes(List<Pupil> pupils, List<ClassPlan> classes) {
        int[] wanted = new int[pupils.size()];
        boolean[][] busy = new boolean[pupils.size()][WEEKDAYS + 1];
        List<Integer> queue =
                chance.shuffled(IntStream.range(0, pupils.size()).boxed().toList());
        List<Integer> byPopularity =
                chance.shuffled(IntStream.range(0, classes.size()).boxed().toList());
        List<Wish> wishes = new ArrayList<>();
        for (int rank = 0; rank < byPopularity.size(); rank++) {
            int number = byPopularity.get(rank);
            ClassPlan one = classes.get(number);
            int left = demand((rank + 0.5) / byPopularity.size(), one.most());
            int from = chance.below(queue.size());
            for (int i = 0; i < queue.size() && left > 0; i++) {
                int pupil = queue.get((from + i) % queue.size());
                int grade = pupils.get(pupil).grade();
                if (grade >= one.first()
                        && grade <= one.last()
                        && wanted[pupil] < PER_WEEK
                        && !busy[pupil][one.weekday()]) {
                    wanted[pupil]++;
                    busy[pupil][one.weekday()] = true;
                    wishes.add(new Wish(pupil, number));
                    left--;
                }
            }
        }
        return chance.shuffled(wishes);
    }

    /** How many want a class that this part of the classes is more popular than. */
    private int demand(double rank, int most) {
        if (rank < OVER_ASKED) {
            return (int) Math.round(most * (1.6 - 2.5 * rank));
        }
        if (rank >= 1 - UNDER_ASKED) {
            return chance.between(CareDemo.FEWEST / 3, CareDemo.FEWEST - 1);
        }
        double share = (rank - OVER_ASKED) / (1 - OVER_ASKED - UNDER_ASKED);
        return (int) Math.round(most - share * (most - CareDemo.FEWEST - 1));
    }
}
