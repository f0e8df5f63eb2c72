package org.jiamenkou.portal.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.Lookup;
import org.junit.jupiter.api.Test;

class AnswerLinkTest {

    @Test
    void anAnswerCanBeSharedWhateverWasTyped() {
        Lookup lookup = new Lookup("510115", null, Stage.PRIMARY, Population.RESIDENT, "a&b=\"<路>+1", null);

        assertThat(AnswerLink.to(lookup, "510115", new SchoolYear(2025)))
                .isEqualTo("/zone/answer?district=510115&year=2025&stage=primary&population=resident"
                        + "&q=a%26b%3D%22%3C%E8%B7%AF%3E%2B1");
    }
}
