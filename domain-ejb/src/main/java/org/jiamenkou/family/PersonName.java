package org.jiamenkou.family;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** How names are read: Han characters and letters, the dot of 阿依古丽·买买提 in one of its many forms, no blanks between Han. */
final class PersonName {

    private static final Pattern SOUND = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·'. -]*");
    private static final Pattern DOTS = Pattern.compile("[•‧・⋅∙．]");
    private static final Pattern HAN_BLANK = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    private static final int LONGEST = 40;

    private PersonName() {}

    /** The name as it is kept and compared; empty where it is none. */
    static Optional<String> parse(String text) {
        String dotted = DOTS.matcher(text).replaceAll("·");
        String plain =
                Normalizer.normalize(dotted, Normalizer.Form.NFKC).strip().replaceAll("[\\s\\p{Z}]+", " ");
        String name = HAN_BLANK.matcher(plain).replaceAll("");
        return name.length() <= LONGEST && SOUND.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }
}
