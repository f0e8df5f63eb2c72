package org.jiamenkou.afterschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grades as schools write them. */
class GradesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3-6|3,4,5,6|3–6",
                "三至六年级|3,4,5,6|3–6",
                "一、二年级|1,2|1–2",
                "1,3|1,3|1、3",
                "5|5|5",
                "七年级|7|7",
                "2,1,2|1,2|1–2"
            })
    void isReadAndTold(String typed, String code, String told) {
        Grades grades = Grades.parse(typed).orElseThrow();
        assertThat(grades.code()).isEqualTo(code);
        assertThat(grades.told()).isEqualTo(told);
        assertThat(Grades.parse(grades.code())).contains(grades);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "10", "全校", "6-3", "a-b", "3-"})
    void whatIsNoGradeIsNotRead(String typed) {
        assertThat(Grades.parse(typed)).isEmpty();
    }

    @Test
    void noneAreNoGrades() {
        assertThatThrownBy(() -> new Grades(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
