package org.jiamenkou.family;

/**
 * A pupil on a school's roll, as staff of the school see it.
 *
 * @param code the child's code
 * @param numberMasked the 学籍号 as it is shown
 * @param name the name
 * @param grade 1 to 9
 * @param className the class
 * @param aided whether the school notes it as 资助
 * @param guardians how many guardians are bound
 * @param left whether it has left the school
 */
public record PupilRow(
        String code,
        String numberMasked,
        String name,
        int grade,
        String className,
        boolean aided,
        int guardians,
        boolean left) {

    @Override
    public String toString() {
        return "child " + code;
    }
}
