package org.jiamenkou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** A school's list of pupils. */
class PupilsTest {

    @Test
    void isKnownByItsTitlesAndWhatItSaysOfTheSexIsNotTaken() {
        IntakeFile file = read("学校:一小\n学籍号,学生姓名,性别,年级,班级,是否资助\nL20260001,张三,男,三年级,2班,是\n\nL20260002,李四,女,初一,(1)班,\n");

        assertThat(file.shape()).isEqualTo(Shape.PUPILS);
        assertThat(file.pupils())
                .extracting(IntakePupil::row, IntakePupil::number, IntakePupil::name, IntakePupil::aided)
                .containsExactly(tuple(3, "L20260001", "张三", "是"), tuple(5, "L20260002", "李四", ""));
        assertThat(file.pupils().toString()).doesNotContain("男", "张三");
        assertThat(file.report().trusted()).isTrue();
    }

    @Test
    void aRowThatLacksSomethingIsRefusedWithItsColumn() {
        IntakeFile file = read("学籍号,姓名,年级,班级\nL20260001,,三年级,2班\nL20260002,李四,三年级,2班\nL20260003,王五,三年级,2班\n");

        assertThat(file.pupils()).hasSize(2);
        assertThat(file.report().findings())
                .extracting(IntakeFinding::row, IntakeFinding::column, IntakeFinding::code)
                .containsExactly(tuple(2, "姓名", "cell-missing"));
    }

    private static IntakeFile read(String text) {
        return Intake.read(text.getBytes(UTF_8), IntakeOptions.usual());
    }
}
