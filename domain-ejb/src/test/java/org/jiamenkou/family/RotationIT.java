package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.ejb.EJB;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.school.Schools;
import org.jiamenkou.vault.InstallationKey;
import org.jiamenkou.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new key takes over everything that is sealed, on a real database, however often it is interrupted. */
@ExtendWith(ArquillianExtension.class)
class RotationIT {

    private final InstallationKey old = InstallationKey.parse(System.getenv(InstallationKey.VARIABLE));
    private final InstallationKey next = InstallationKey.fresh();

    @EJB
    private RotationProbe rotation;

    @EJB
    private FamilyProbe probe;

    @EJB
    private Guardianships guardianships;

    @EJB
    private Families families;

    @EJB
    private Schools schools;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(RotationProbe.class, FamilyProbe.class, Town.class);
    }

    @Test
    void everythingIsReadAndFoundWithTheNewKeyAloneAfterwards() throws SQLException {
        Family family = family();
        rotation.onCopies(copies -> {
            assertThat(RotationProbe.reseal(copies, Vault.of(next, old))).isPositive();

            Vault alone = Vault.of(next);
            assertThat(RotationProbe.reseal(copies, alone))
                    .as("read again with the new key alone")
                    .isZero();
            assertThatIllegalStateException().isThrownBy(() -> RotationProbe.reseal(copies, Vault.of(old)));
            assertThat(RotationProbe.text(
                            copies,
                            "select code from guardian where phone_index = '" + alone.index(Phone.INDEX, family.phone())
                                    + "'"))
                    .isEqualTo(family.guardian());
            SealedChild sealed = new SealedChild(alone);
            assertThat(RotationProbe.text(
                            copies,
                            "select code from child where match_index = '"
                                    + sealed.matchIndex(family.school(), new SchoolClass(3, "2班"), "张小明", "0051")
                                    + "'"))
                    .isEqualTo(family.child());
        });
    }

    @Test
    void whereverItIsInterruptedItGoesOnWhenItIsCalledAgain() throws SQLException {
        family();
        rotation.onCopies(copies -> {
            Vault both = Vault.of(next, old);
            int interrupted = 0;
            for (int at = 1; isBrokenAt(copies, both, at); at += 1 + at / 4) {
                copies.rollback();
                interrupted++;
            }
            assertThat(interrupted).isGreaterThan(5);
            assertThat(RotationProbe.reseal(copies, Vault.of(next))).isZero();
        });
    }

    private static boolean isBrokenAt(java.sql.Connection copies, Vault vault, int statement) {
        try {
            RotationProbe.reseal(RotationProbe.breakingAt(copies, statement), vault);
            return false;
        } catch (SQLException onPurpose) {
            return true;
        }
    }

    private record Family(String phone, String guardian, String child, String school) {}

    private Family family() {
        Town town = new Town(schools, "换钥区" + System.nanoTime());
        String phone = FamilyProbe.freshPhone();
        String child = probe.pupils(List.of(town.pupil("张小明", "0051"))).get(0);
        Guardian guardian = probe.guardians(List.of(new FamilyMaker.NewGuardian(new Phone(phone), child, Right.FULL)))
                .get(0)
                .guardian();
        guardianships.share(guardian, child, FamilyProbe.freshPhone(), Right.PICK_UP);
        families.bind(guardian, town.binding("李四", "0052"));
        return new Family(phone, guardian.code(), child, town.first);
    }
}
