package org.jiamenkou;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import javax.naming.InitialContext;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;

/** The rules of the house that compiled classes can show. */
final class HouseRules {

    static final ArchRule NO_CYCLES =
            slices().matching("org.jiamenkou.(*)..").should().beFreeOfCycles();

    static final ArchRule INSIDES_ARE_HIDDEN = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Converter.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .or()
            .areAnnotatedWith(MappedSuperclass.class)
            .or(simpleNameEndingWith("Store"))
            .should()
            .notBePublic();

    static final ArchRule PAGES_AND_REST_ONLY_IN_THE_WARS = noClasses()
            .that()
            .resideOutsideOfPackages("org.jiamenkou.portal..", "org.jiamenkou.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "org.primefaces..");

    static final ArchRule SERVLETS_ONLY_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages("org.jiamenkou.portal..", "org.jiamenkou.admin..", "org.jiamenkou.edge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..");

    static final ArchRule DESKS_SAY_WHO_MAY = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Desk")
            .should()
            .beAnnotatedWith(For.class)
            .andShould(takeAnOfficerFirst());

    static final ArchRule GRAMMARS_AND_ANSWERS_ARE_PURE = noClasses()
            .that()
            .resideInAnyPackage("org.jiamenkou.address..", "org.jiamenkou.rule..", "org.jiamenkou.zone..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    static final ArchRule NOW_COMES_FROM_A_CLOCK =
            noClasses().should(callCodeUnitWhere(nowWithoutClock())).because("now comes from an injected Clock");

    static final ArchRule CHANCE_COMES_FROM_A_SEED =
            noClasses().should(callCodeUnitWhere(unseededChance())).because("chance comes from an explicit seed");

    static final ArchRule NOTHING_IS_LOOKED_UP = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(InitialContext.class)
            .orShould()
            .callMethod(CDI.class, "current");

    static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat");

    static final ArchRule TIMERS_ONLY_IN_THE_CONSOLE = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.jiamenkou.admin.job..")
            .should()
            .beAnnotatedWith(Schedule.class);

    /** Every rule that a single class can break. */
    static final List<ArchRule> ALL = List.of(
            INSIDES_ARE_HIDDEN,
            PAGES_AND_REST_ONLY_IN_THE_WARS,
            SERVLETS_ONLY_AT_THE_EDGE,
            DESKS_SAY_WHO_MAY,
            GRAMMARS_AND_ANSWERS_ARE_PURE,
            NOW_COMES_FROM_A_CLOCK,
            CHANCE_COMES_FROM_A_SEED,
            NOTHING_IS_LOOKED_UP,
            NO_OLD_DATES,
            TIMERS_ONLY_IN_THE_CONSOLE);

    private HouseRules() {}

    private static ArchCondition<JavaMethod> takeAnOfficerFirst() {
        return new ArchCondition<>("take an Officer first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean first = !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().get(0).isEquivalentTo(Officer.class);
                events.add(new SimpleConditionEvent(
                        method, first, method.getFullName() + " takes an Officer first: " + first));
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> nowWithoutClock() {
        return DescribedPredicate.describe("ask the machine what time it is", call -> {
            String owner = call.getTargetOwner().getName();
            boolean clock = call.getTarget().getRawParameterTypes().stream().anyMatch(assignableTo(Clock.class));
            return owner.startsWith("java.time.") && call.getName().equals("now") && !clock
                    || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        });
    }

    private static DescribedPredicate<JavaCall<?>> unseededChance() {
        return DescribedPredicate.describe("draw without a seed", call -> {
            Class<?>[] seeded = {Random.class, SplittableRandom.class};
            boolean none = call.getTarget().getRawParameterTypes().isEmpty();
            boolean constructor = call.getName().equals("<init>") && none;
            return constructor && List.of(seeded).stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
                    || call.getTargetOwner().isEquivalentTo(ThreadLocalRandom.class)
                    || call.getTargetOwner().isEquivalentTo(Math.class)
                            && call.getName().equals("random")
                    || call.getTargetOwner().isEquivalentTo(Collections.class)
                            && call.getName().equals("shuffle")
                            && call.getTarget().getRawParameterTypes().size() == 1;
        });
    }
}
