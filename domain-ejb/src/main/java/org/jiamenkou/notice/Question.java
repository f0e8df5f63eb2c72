package org.jiamenkou.notice;

import java.util.regex.Pattern;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.Stage;

/**
 * 咨询: what a family asks a district, without saying who they are.
 *
 * @param district the code or name of the district
 * @param stage the stage it is about
 * @param population the children it is about
 * @param topic what it is about
 * @param text the question
 */
public record Question(String district, Stage stage, Population population, QuestionTopic topic, String text) {

    /** The most characters of a question. */
    public static final int LONGEST = 500;

    /** Eleven digits of a mobile telephone, or seventeen and a check digit of an identity card; blanks and dashes between. */
    private static final Pattern NUMBERS_OF_PERSONS =
            Pattern.compile("(?<!\\d)(1[3-9](?:[ -]?\\d){9}|[1-9](?:[ -]?\\d){16}[ -]?[\\dXx])(?!\\d)");

    /** Refuses {@code question-missing}, {@code question-too-long}, and {@code question-names-somebody} where a number tells who. */
    public Question {
        text = text.strip();
        if (text.codePointCount(0, text.length()) < 5) {
            throw new NoticeRefusal("question-missing");
        }
        if (text.length() > LONGEST) {
            throw new NoticeRefusal("question-too-long", LONGEST);
        }
        if (NUMBERS_OF_PERSONS.matcher(text).find()) {
            throw new NoticeRefusal("question-names-somebody");
        }
    }
}
