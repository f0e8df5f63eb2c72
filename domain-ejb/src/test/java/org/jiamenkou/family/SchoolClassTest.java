package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades and classes as schools and families write them. */
class SchoolClassTest {

    @ParameterizedTest
    @CsvSource({
        "三年级, 2班, 3, 2班",
        "3, 2, 3, 2班",
        "３年级, （２）班, 3, 2班",
        "三, 三(2)班, 3, 2班",
        "三年级, 三年级二班, 3, 2班",
        "三年级, 02班, 3, 2班",
        "六年级, 十二班, 6, 12班",
        "六年级, 二十班, 6, 20班",
        "六年级, 十班, 6, 10班",
        "初一, 5班, 7, 5班",
        "初一年级, 初一(5)班, 7, 5班",
        "八年级, 8 班, 8, 8班",
        "9, 九年级3班, 9, 3班",
        "一年级, 向日葵班, 1, 向日葵班",
        "一年级, 一班, 1, 1班"
    })
    void areTheSameHoweverTheyAreWritten(String grade, String name, int readGrade, String readName) {
        assertThat(SchoolClass.parse(grade, name)).contains(new SchoolClass(readGrade, readName));
    }

    @ParameterizedTest
    @CsvSource({"十年级, 1班", "0, 1班", "'', 1班", "三年级, ''", "三年级, 班", "高一, 1班", "三年级, 一二三四五六七八九十一二三四五六七八九十一班"})
    void whatCannotBeReadIsNone(String grade, String name) {
        assertThat(SchoolClass.parse(grade, name)).isEmpty();
    }
}
