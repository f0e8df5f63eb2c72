package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.Shape;
import org.jiamenkou.kernel.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the intake and the checks make of published notices; their sources stand in index.csv. */
class PublishedNoticesTest {

    @ParameterizedTest
    @CsvSource({
        "wj,53", "bz,28", "ls,11", "sn,13", "zy,10", "xy,10", "jms,8", "jx19,6", "jx23,8", "dh,6", "aq23,3", "sq,5",
        "ly,5", "cz,8", "tm,4", "xj,4", "lsx,4", "lz,4", "hzxh15,2", "hzxh21,1", "hzfy,4", "fq,2", "sz-lh,3", "sz-lg,2",
        "tf,2", "dd,2", "ty,3", "wn,3",
    })
    void everyLineOfEveryNoticeArrives(String name, int lines) {
        IntakeFile file = PublishedNotices.file(name);

        assertThat(file.shape()).isEqualTo(Shape.LINES);
        assertThat(file.report().findings()).isEmpty();
        assertThat(file.lines()).hasSize(lines);
        assertThat(file.readings()).hasSize(lines);
    }

    @Test
    void wenjiangLeavesFourNumbersToNobodyAndListsNothingTwice() {
        assertThat(Checks.run(CheckInput.of(PublishedNotices.map(PublishedNotices.file("wj")))).stream()
                        .filter(finding -> !finding.code().equals("area-not-drawn")))
                .extracting(
                        Finding::code,
                        Finding::place,
                        finding -> finding.arguments().get(0))
                .containsExactly(
                        tuple("gap-numbers", "云溪路", "500号"),
                        tuple("gap-numbers", "商业新街", "61号"),
                        tuple("gap-numbers", "柳城北街", "999号"),
                        tuple("gap-numbers", "滨江路北段", "1000号"));
    }

    @Test
    void groupsThatDehuaLeavesOutAreTakenByNoneInTheExcerpt() {
        assertThat(Checks.run(CheckInput.of(PublishedNotices.map(PublishedNotices.file("dh")))))
                .filteredOn(finding -> finding.code().equals("gap-parts"))
                .extracting(Finding::place)
                .containsExactly("南门社区");
    }

    @ParameterizedTest
    @CsvSource({"bz", "ls", "jms", "zy", "sn", "xy", "jx19", "aq23"})
    void theOtherNoticesContradictThemselvesNowhere(String name) {
        assertThat(Checks.run(CheckInput.of(PublishedNotices.map(PublishedNotices.file(name)))))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void theSameNoticeAskedTwiceDiffersNowhere() {
        ZoneMap map = PublishedNotices.map(PublishedNotices.file("wj"));

        assertThat(Difference.between(map, PublishedNotices.map(PublishedNotices.file("wj"))))
                .isEmpty();
        assertThat(Difference.between(map, PublishedNotices.map(PublishedNotices.file("ls"))))
                .isNotEmpty();
    }

    @Test
    void aGroupThatTakesOverASchoolIsAChange() {
        ZoneMap first = PublishedNotices.map(PublishedNotices.file("jx19"));
        ZoneMap later = PublishedNotices.map(PublishedNotices.file("jx23"));

        assertThat(Difference.between(first, later))
                .extracting(Difference.Change::place)
                .contains("畔山御景小区");
    }
}
