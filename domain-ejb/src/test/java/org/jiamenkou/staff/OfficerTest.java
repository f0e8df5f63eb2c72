package org.jiamenkou.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an officer may touch. */
class OfficerTest {

    private static final Officer CLERK =
            officer(new Grant(Role.SCHOOL_CLERK, "510115", "510115-01"), Grant.in("510116", Role.ENROLMENT));

    private static Officer officer(Grant... grants) {
        return new Officer(1, "li.ting", "李婷", List.of(grants), null);
    }

    @Test
    void aRoleHoldsInItsDistrictOnly() {
        assertThatCode(() -> CLERK.require("510116", Role.ENROLMENT, Role.EDITOR))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CLERK.require("510115", Role.ENROLMENT)).hasMessageContaining("not-yours");
        assertThatThrownBy(() -> CLERK.require("510116", Role.EDITOR)).hasMessageContaining("not-yours");
        assertThatThrownBy(() -> CLERK.require("510116")).hasMessageContaining("not-yours");
    }

    @Test
    void aClerkHoldsOneSchool() {
        assertThatCode(() -> CLERK.requireSchool("510115", "510115-01", Role.ENROLMENT))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CLERK.requireSchool("510115", "510115-02", Role.ENROLMENT))
                .hasMessageContaining("not-yours");
        assertThatThrownBy(() -> CLERK.requireSchool("510116", "510115-01", Role.EDITOR))
                .hasMessageContaining("not-yours");
        assertThatCode(() -> CLERK.requireSchool("510116", "510116-09", Role.ENROLMENT))
                .doesNotThrowAnyException();
        assertThat(CLERK.schools()).containsExactly("510115-01");
    }

    @Test
    void districtsAreThoseOfTheRolesAskedFor() {
        assertThat(CLERK.districts(Role.ENROLMENT)).containsExactly("510116");
        assertThat(CLERK.districts()).containsExactlyInAnyOrder("510115", "510116");
        assertThat(CLERK.districts(Role.AUDITOR)).isEmpty();
    }

    @Test
    void onlyAClerkHasASchool() {
        assertThatThrownBy(() -> new Grant(Role.SCHOOL_CLERK, "510115", null)).isNotNull();
        assertThatThrownBy(() -> new Grant(Role.EDITOR, "510115", "510115-01")).isNotNull();
    }
}
