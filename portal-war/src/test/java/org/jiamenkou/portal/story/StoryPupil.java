package org.jiamenkou.portal.story;

/**
 * An invented pupil on the roll of the school that is open, in 三年级 5班, whom nobody looks after here yet; each story takes one nobody
 * else has had.
 *
 * @param school the code of the school
 * @param schoolName its name
 * @param name the child's name
 * @param end the last four characters of the 学籍号
 */
record StoryPupil(String school, String schoolName, String name, String end) {

    /** The class all of them are in. */
    static final String CLASS = "5班";

    /** Their grade. */
    static final String GRADE = "3";

    /** A pupil nobody has bound. */
    static StoryPupil next() {
        String[] line = StoryChild.next("pupil");
        return new StoryPupil(line[1], line[2], line[3], line[4]);
    }
}
