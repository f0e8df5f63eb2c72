package org.jiamenkou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiamenkou.intake.Workbooks.row;

import java.time.LocalDate;
import org.jiamenkou.kernel.Matter;
import org.junit.jupiter.api.Test;

/** The list of papers and dates per class of persons. */
class PapersAndDatesTest {

    @Test
    void aClassStandsOnceForItsPapersAndItsDates() {
        IntakeFile file = read("人群/类别,事项,内容,开始日期,截止日期\n"
                + "第一类：户房一致,材料,户口簿,,\n"
                + ",材料,不动产权证,,\n"
                + ",日期,网上报名,2025-06-16,2025年6月20日\n"
                + "随迁子女,日期,现场核验,2025/6/25,\n");

        assertThat(file.shape()).isEqualTo(Shape.REQUIREMENTS);
        assertThat(file.requirements())
                .extracting(
                        IntakeRequirement::row,
                        IntakeRequirement::persons,
                        IntakeRequirement::matter,
                        IntakeRequirement::from,
                        IntakeRequirement::until)
                .containsExactly(
                        tuple(2, "第一类：户房一致", Matter.PAPERS, null, null),
                        tuple(3, "第一类：户房一致", Matter.PAPERS, null, null),
                        tuple(4, "第一类：户房一致", Matter.DATE, day(16), day(20)),
                        tuple(5, "随迁子女", Matter.DATE, day(25), null));
        assertThat(file.report().of("persons-from-above")).hasSize(2);
    }

    @Test
    void theShortTitlesOfNoticesMeanPapersAndDatesHere() {
        IntakeFile file = read("类别,text,from,to\n第一类,户口簿,2025-06-16,2025-06-20\n");

        assertThat(file.shape()).isEqualTo(Shape.REQUIREMENTS);
        assertThat(file.requirements()).singleElement().satisfies(one -> {
            assertThat(one.matter()).isEqualTo(Matter.PAPERS);
            assertThat(one.until()).isEqualTo(day(20));
        });
    }

    @Test
    void whatCannotBeTakenIsListedWithItsRow() {
        IntakeFile file = read("人群,事项,内容,开始日期,截止日期\n"
                + ",材料,户口簿,,\n"
                + "第一类,其他,户口簿,,\n"
                + "第一类,材料,,,\n"
                + "第一类,日期,报名,六月,\n"
                + "第一类,日期,报名,2025-02-30,\n"
                + "第一类,日期,报名,,\n"
                + "第一类,日期,报名,2025-06-20,2025-06-16\n");

        assertThat(file.requirements()).isEmpty();
        assertThat(file.report().trusted()).isFalse();
        assertThat(file.report().findings())
                .extracting(IntakeFinding::row, IntakeFinding::code)
                .contains(
                        tuple(2, "persons-missing"),
                        tuple(3, "matter-unknown"),
                        tuple(4, "content-missing"),
                        tuple(5, "day-unreadable"),
                        tuple(6, "day-unreadable"),
                        tuple(7, "day-missing"),
                        tuple(8, "days-reversed"));
        assertThat(file.report().findings())
                .allSatisfy(found -> assertThat(found.words()).isNotBlank());
    }

    @Test
    void theDaysOfAWorkbookAreDays() {
        IntakeFile file = Intake.read(
                Workbooks.workbook(book -> {
                    var sheet = book.newWorksheet("材料");
                    Workbooks.fill(sheet, row("人群", "事项", "内容", "开始日期", "截止日期"), row("第一类", "日期", "网上报名"));
                    sheet.value(1, 3, day(16));
                    sheet.style(1, 3).format("yyyy-mm-dd").set();
                    sheet.value(1, 4, "2025-06-20");
                }),
                IntakeOptions.usual());

        assertThat(file.report().findings()).isEmpty();
        assertThat(file.requirements()).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo(day(16));
            assertThat(one.until()).isEqualTo(day(20));
        });
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2025, 6, day);
    }

    private static IntakeFile read(String text) {
        return Intake.read(text.getBytes(UTF_8), IntakeOptions.usual());
    }
}
