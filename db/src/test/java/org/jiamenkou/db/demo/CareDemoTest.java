package org.jiamenkou.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The after-school service of the fictional district has the totals it is said to have. */
class CareDemoTest {

    private static final int PRIMARY = 86;

    private static List<CarePlan> schools = List.of();

    @BeforeAll
    static void inventIt() {
        System.out.println("seed " + Demo.SEED);
        schools = plans(Size.FULL);
    }

    @Test
    void childrenCoursesClassesAndPlacesAddUp() {
        assertThat(schools).hasSize(116);
        assertThat(sum(plan -> plan.pupils().size())).isEqualTo(110_000);
        assertThat(sum(plan -> plan.courses().size())).isEqualTo(2_500);
        assertThat(sum(plan -> plan.classes().size())).isBetween(6_200, 6_400);
        assertThat(sum(plan -> plan.classes().stream()
                        .mapToInt(CarePlan.ClassPlan::most)
                        .sum()))
                .isBetween(176_000, 205_000);
    }

    @Test
    void aFifthIsAskedForByTooManyAndOneInTwelveByTooFew() {
        int over = 0;
        int under = 0;
        for (CarePlan plan : schools) {
            int[] wanted = new int[plan.classes().size()];
            plan.wishes().forEach(wish -> wanted[wish.classPlan()]++);
            for (int i = 0; i < wanted.length; i++) {
                over += wanted[i] > plan.classes().get(i).most() ? 1 : 0;
                under += wanted[i] < CareDemo.FEWEST ? 1 : 0;
            }
        }
        double classes = sum(plan -> plan.classes().size());

        assertThat(over / classes).isBetween(0.17, 0.23);
        assertThat(under / classes).isBetween(0.06, 0.10);
    }

    @Test
    void nobodyWantsTwoClassesOfADayNorOneOfAnotherGrade() {
        for (CarePlan plan : schools) {
            Set<List<Integer>> days = new HashSet<>();
            assertThat(plan.wishes()).allSatisfy(wish -> {
                CarePlan.ClassPlan one = plan.classes().get(wish.classPlan());
                assertThat(days.add(List.of(wish.pupil(), one.weekday()))).isTrue();
                assertThat(plan.pupils().get(wish.pupil()).grade()).isBetween(one.first(), one.last());
            });
        }
    }

    @Test
    void noRoomAndNoNameIsGivenTwice() {
        for (CarePlan plan : schools) {
            assertThat(plan.classes())
                    .extracting(one -> List.of(one.weekday(), one.room()))
                    .doesNotHaveDuplicates();
            assertThat(plan.courses()).extracting(CarePlan.Course::name).doesNotHaveDuplicates();
        }
        assertThat(IntStream.range(0, CareDemo.PROVIDERS).mapToObj(CareWords::provider))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSmallSizeIsTheFirstSchoolsAndTheSameSeedTheSameService() {
        List<CarePlan> small = plans(Size.SMALL);

        assertThat(small).hasSize(3).isEqualTo(schools.subList(0, 3));
    }

    private static int sum(java.util.function.ToIntFunction<CarePlan> what) {
        return schools.stream().mapToInt(what).sum();
    }

    private static List<CarePlan> plans(Size size) {
        CareDemo demo = CareDemo.of(Demo.SEED, size);
        return IntStream.range(0, demo.schools())
                .mapToObj(place -> demo.school(place, place >= PRIMARY))
                .toList();
    }
}
