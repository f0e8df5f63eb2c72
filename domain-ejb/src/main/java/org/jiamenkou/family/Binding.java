package org.jiamenkou.family;

/**
 * What a guardian says of a child that is on a roll.
 *
 * @param school the code of the school
 * @param grade the grade as typed: 三年级, 3, 初一
 * @param className the class as typed: 2班, 三(2)班
 * @param name the child's name
 * @param numberEnd the last four characters of the 学籍号
 */
public record Binding(String school, String grade, String className, String name, String numberEnd) {

    @Override
    public String toString() {
        return "a child of " + school;
    }
}
