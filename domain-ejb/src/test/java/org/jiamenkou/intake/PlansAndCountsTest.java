package org.jiamenkou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiamenkou.intake.Workbooks.row;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.kernel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enrolment plans and counts of children, as districts send them. */
class PlansAndCountsTest {

    private static final String PLAN = "学校,学段,年份,班数,班额,共享学位\n一小,小学,2025,4,45,30\n二小,,2025年,３,,\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "GB18030, false"})
    void aPlanIsReadInEveryEncoding(String encoding, boolean mark) {
        IntakeFile file = read(((mark ? "\uFEFF" : "") + PLAN).getBytes(Charset.forName(encoding)));

        assertThat(file.shape()).isEqualTo(Shape.SEATS);
        assertThat(file.report().findings()).isEmpty();
        assertThat(file.seats())
                .containsExactly(
                        new IntakeSeats(2, "一小", Stage.PRIMARY, new SchoolYear(2025), 4, 45, 30, null),
                        new IntakeSeats(3, "二小", null, new SchoolYear(2025), 3, null, 0, null));
    }

    @Test
    void aCountMayBeByZone() {
        IntakeFile file = read("学校,年份,片区名称,适龄儿童数\n一小,2026,东片,80\n一小,2026,西片,75\n".getBytes(UTF_8));

        assertThat(file.shape()).isEqualTo(Shape.CHILDREN);
        assertThat(file.children())
                .extracting(IntakeChildren::zone, IntakeChildren::children)
                .containsExactly(tuple("东片", 80), tuple("西片", 75));
    }

    @Test
    void everyWrongRowIsNamed() {
        IntakeFile file = read(("学校,学段,年份,儿童数\n一小,小学,2025,80\n一小,小学,2025,81\n,小学,2025,80\n二小,小学,25,80\n"
                        + "三小,大学,2025,80\n四小,小学,2025,八十\n五小,小学,2025,-3\n六小,小学,2025,\n"
                        + "七小,小学,2025,1\n八小,小学,2025,1\n九小,小学,2025,1\n十小,小学,2025,1\n甲小,小学,2025,1\n乙小,小学,2025,1\n")
                .getBytes(UTF_8));

        assertThat(file.report().of(Severity.ERROR))
                .extracting(IntakeFinding::row, IntakeFinding::code)
                .containsExactly(
                        tuple(3, "subject-twice"),
                        tuple(4, "name-missing"),
                        tuple(5, "year-unreadable"),
                        tuple(6, "stage-unknown"),
                        tuple(7, "count-unreadable"),
                        tuple(8, "count-unreadable"),
                        tuple(9, "count-missing"));
        assertThat(file.children()).hasSize(7);
        assertThat(file.report().findings())
                .allSatisfy(found -> assertThat(found.words(Locale.ENGLISH)).doesNotContain("{"));
    }

    @Test
    void wrongColumnsAreToldAndNothingIsRead() {
        IntakeFile file = read("学校,年份,学段\n一小,2025,小学\n".getBytes(UTF_8));

        assertThat(file.report().trusted()).isFalse();
        assertThat(file.seats()).isEmpty();
        assertThat(file.children()).isEmpty();
    }

    @Test
    void aFormulaGivesItsValueAndIsReportedAndOneWithoutRefusesItsRow() {
        byte[] book = Workbooks.workbook(workbook -> {
            var sheet = workbook.newWorksheet("计划");
            Workbooks.fill(sheet, row("学校", "年份", "班数", "班额"), row("一小", 2025, 4, 45), row("二小", 2025, 3, 45));
            sheet.formula(2, 2, "1+2");
        });

        IntakeFile file = read(book);

        assertThat(file.seats()).extracting(IntakeSeats::school).contains("一小").doesNotContain("二小");
        assertThat(file.report().of("formula-without-value")).hasSize(1);
    }

    private static IntakeFile read(byte[] bytes) {
        return Intake.read(bytes, IntakeOptions.usual());
    }
}
