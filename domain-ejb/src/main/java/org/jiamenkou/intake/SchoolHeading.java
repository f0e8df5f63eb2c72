package org.jiamenkou.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a pasted text that names the school whose sentences follow: 「一、东大街一小：东大街151号」, 「【庆丰街小学】」,
 * 「政通小学招生范围：」, 「鹏程小学」 alone.
 *
 * @param school the school, or several with the words between them
 * @param rest what follows in the same line; may be empty
 */
record SchoolHeading(String school, String rest) {

    private static final int LONGEST_NAME = 60;

    private static final String NUMBERED = "(?:[(（][一二三四五六七八九十百\\d]{1,4}[)）]|[一二三四五六七八九十百\\d]{1,4}[、.．])?\\s*";

    private static final String ENDING =
            "(?:小学部|初中部|小学|中学|学校|分校|校区|学区|总校|附小|附中|附校|实小|新小|集团" + "|[县区市师第]?[一二三四五六七八九十\\d]{1,2}[小中]|[师实]小)";

    private static final String NAME =
            "[\\p{IsHan}A-Za-z0-9·]{0,24}?" + ENDING + "(?:[(（][^()（）]{1,24}[)）])?(?:[\\p{IsHan}\\d]{1,12}(?:校区|分校))?";

    private static final String NAMES = "(" + NAME + "(?:\\s?[/／、和与]\\s?" + NAME + "){0,5})";

    private static final String TITLE = "(?:的?(?:招生|服务|划片|施教|就近入学|学区|片区)?(?:片区范围|范围|区域|片区|服务区|施教区))?";

    private static final Pattern IN_BRACKETS =
            Pattern.compile(NUMBERED + "[【\\[]" + NAMES + TITLE + "[】\\]]\\s*[:：]?(.*)");

    private static final Pattern BEFORE_COLON = Pattern.compile(NUMBERED + NAMES + TITLE + "\\s*[:：](.*)");

    private static final Pattern BEFORE_SPACE = Pattern.compile(NUMBERED + NAMES + TITLE + "(?:\\t|\\s{1,8})(.*)");

    private static final Pattern ALONE = Pattern.compile(NUMBERED + NAMES + TITLE + "()");

    /** A name no grammar knows, before a colon: 「<实验>小学2号：……」. */
    private static final Pattern ODD = Pattern.compile(NUMBERED + "([^:：;；。]{1," + LONGEST_NAME + "})[:：]\\s*(\\S.*)");

    /** The title of a notice is no school, though it may end like one. */
    private static final Pattern DATED = Pattern.compile("(?:19|20)\\d\\d年");

    /** The heading a line may begin with, where it says places of something whose name is no school's usual name. */
    static Optional<SchoolHeading> odd(String line) {
        Matcher m = ODD.matcher(line);
        return m.matches() && !DATED.matcher(m.group(1)).find()
                ? Optional.of(new SchoolHeading(m.group(1).strip(), m.group(2).strip()))
                : Optional.empty();
    }

    /** The heading a line is or begins with. */
    static Optional<SchoolHeading> of(String line) {
        for (Pattern form : new Pattern[] {IN_BRACKETS, BEFORE_COLON, BEFORE_SPACE, ALONE}) {
            Matcher m = form.matcher(line);
            if (m.matches()
                    && m.group(1).length() <= LONGEST_NAME
                    && !DATED.matcher(m.group(1)).find()) {
                return Optional.of(
                        new SchoolHeading(m.group(1).strip(), m.group(2).strip()));
            }
        }
        return Optional.empty();
    }
}
