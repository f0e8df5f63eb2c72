package org.jiamenkou.intake;

/**
 * A pupil as a school's file lists it. What a file says of 性别 is not taken: nothing here needs it.
 *
 * @param row its row, from 1
 * @param number the 学籍号
 * @param name the name
 * @param grade the grade as written
 * @param className the class as written
 * @param aided what is written under 资助; empty where nothing is
 * @param school the school as the file names it; empty where it does not
 */
public record IntakePupil(
        int row, String number, String name, String grade, String className, String aided, String school) {

    @Override
    public String toString() {
        return "row " + row;
    }
}
