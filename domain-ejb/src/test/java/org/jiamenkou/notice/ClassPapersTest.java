package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.kernel.Matter;
import org.jiamenkou.notice.NoticeText.Requirement;
import org.junit.jupiter.api.Test;

/** Papers and dates, class by class. */
class ClassPapersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 16);

    private static final List<Requirement> ALL = List.of(
            new Requirement("第一类", Matter.DATE, "网上报名", DAY, DAY.plusDays(4)),
            new Requirement("随迁子女", Matter.PAPERS, "居住证", null, null),
            new Requirement("第一类", Matter.PAPERS, "户口簿", null, DAY));

    @Test
    void everyClassHasItsPapersAndItsDatesInTheOrderOfTheNotice() {
        List<ClassPapers> classes = ClassPapers.of(ALL);

        assertThat(classes).extracting(ClassPapers::persons).containsExactly("第一类", "随迁子女");
        assertThat(classes.get(0).papers()).extracting(Requirement::papers).containsExactly("户口簿");
        assertThat(classes.get(0).dates()).extracting(Requirement::papers).containsExactly("网上报名");
    }

    @Test
    void theClassSomebodyNamedComesFirst() {
        assertThat(ClassPapers.sayingFirst("随迁", ClassPapers.of(ALL)))
                .extracting(ClassPapers::persons)
                .containsExactly("随迁子女", "第一类");
    }

    @Test
    void daysAreWrittenAsTheyAreKnown() {
        assertThat(ALL).extracting(Requirement::days).containsExactly("2025-06-16 – 2025-06-20", "", "2025-06-16");
    }
}
