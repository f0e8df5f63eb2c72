package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.family.FamilyIT.refusal;

import jakarta.ejb.EJB;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.message.LetterProbe;
import org.jiamenkou.school.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who looks after a child together, on a real database. */
@ExtendWith(ArquillianExtension.class)
class GuardianshipsIT {

    @EJB
    private Guardianships guardianships;

    @EJB
    private Families families;

    @EJB
    private Schools schools;

    @EJB
    private FamilyProbe probe;

    @EJB
    private LetterProbe letters;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(FamilyProbe.class, LetterProbe.class, Town.class, FamilyIT.class);
    }

    @Test
    void whoeverIsInvitedByNumberLooksAfterTheChildTooOnceItIsAccepted() {
        Town town = new Town(schools, "邀请区");
        Guardian mother = probe.guardian(FamilyProbe.freshPhone());
        String child =
                families.enter(mother, new NewChild("张小明", town.district, 3)).code();
        String phone = FamilyProbe.freshPhone();

        InvitationRow sent = guardianships.share(mother, child, "+86 " + phone, Right.FULL);
        Guardian father = probe.guardian(phone);
        assertThat(letters.to(phone)).last().asString().contains("张*").doesNotContain("小明");
        assertThat(guardianships.invitations(father)).containsExactly(sent);
        assertThat(refusal(() -> families.child(father, child, Right.PICK_UP))).isEqualTo("not-yours");

        assertThat(guardianships.accept(father, sent.code()).rights()).isEqualTo(Right.FULL);
        assertThat(guardianships.of(father, child)).hasSize(2);
        assertThat(refusal(() -> guardianships.accept(father, sent.code()))).isEqualTo("unknown-invitation");
    }

    @Test
    void anInvitationIsNobodyElsesAndEndsWhenItIsTakenBackOrDeclined() {
        Town town = new Town(schools, "收回区");
        Guardian mother = probe.guardian(FamilyProbe.freshPhone());
        String child =
                families.enter(mother, new NewChild("李四", town.district, 3)).code();
        String phone = FamilyProbe.freshPhone();
        Guardian stranger = probe.guardian(FamilyProbe.freshPhone());
        String first = guardianships.share(mother, child, phone, Right.PICK_UP).code();

        assertThat(refusal(() -> guardianships.accept(stranger, first))).isEqualTo("unknown-invitation");
        assertThat(refusal(() -> guardianships.share(stranger, child, phone, Right.FULL)))
                .isEqualTo("not-yours");
        assertThat(refusal(() -> guardianships.withdraw(stranger, child, first)))
                .isEqualTo("not-yours");
        guardianships.withdraw(mother, child, first);
        Guardian invited = probe.guardian(phone);
        assertThat(guardianships.invitations(invited)).isEmpty();
        String second = guardianships.share(mother, child, phone, Right.PICK_UP).code();
        guardianships.decline(invited, second);
        assertThat(refusal(() -> guardianships.accept(invited, second))).isEqualTo("unknown-invitation");
    }

    @Test
    void whoOnlyCollectsInvitesNobodyAndCanBeSentAwayAndAnotherGuardianCannot() {
        Town town = new Town(schools, "接送区");
        String child = probe.pupils(List.of(town.pupil("王五", "0031"))).get(0);
        List<FamilyMaker.Made> made = probe.guardians(List.of(
                new FamilyMaker.NewGuardian(new Phone(FamilyProbe.freshPhone()), child, Right.FULL),
                new FamilyMaker.NewGuardian(new Phone(FamilyProbe.freshPhone()), child, Right.FULL),
                new FamilyMaker.NewGuardian(new Phone(FamilyProbe.freshPhone()), child, Right.PICK_UP)));
        Guardian mother = made.get(0).guardian();
        Guardian father = made.get(1).guardian();
        Guardian collector = made.get(2).guardian();

        assertThat(refusal(() -> guardianships.share(collector, child, FamilyProbe.freshPhone(), Right.FULL)))
                .isEqualTo("not-yours");
        assertThat(refusal(() -> guardianships.endPickUp(mother, child, father.code())))
                .isEqualTo("not-yours");
        guardianships.endPickUp(mother, child, collector.code());
        assertThat(refusal(() -> families.child(collector, child, Right.PICK_UP)))
                .isEqualTo("not-yours");
        guardianships.leave(father, child);
        assertThat(guardianships.of(mother, child)).hasSize(1);
    }

    @Test
    void aGuardianTakesARequestBackThatTheSchoolHasNotAnswered() {
        Town town = new Town(schools, "撤回区");
        Guardian guardian = probe.guardian(FamilyProbe.freshPhone());
        String claim = families.bind(guardian, town.binding("赵六", "0099")).code();
        Guardian stranger = probe.guardian(FamilyProbe.freshPhone());

        assertThat(refusal(() -> guardianships.withdrawClaim(stranger, claim))).isEqualTo("unknown-claim");
        guardianships.withdrawClaim(guardian, claim);
        assertThat(families.children(guardian)).isEmpty();
        assertThat(refusal(() -> guardianships.withdrawClaim(guardian, claim))).isEqualTo("unknown-claim");
    }
}
