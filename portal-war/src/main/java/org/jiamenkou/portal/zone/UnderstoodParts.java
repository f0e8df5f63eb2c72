package org.jiamenkou.portal.zone;

import java.util.stream.Collectors;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;
import org.jspecify.annotations.Nullable;

/** The parts of an address as they were understood, as items of a list: the one part of an answer that is written per family. */
final class UnderstoodParts {

    /** Stands for all parts where a page is built without what was typed; its text is the sign. */
    static final String SIGN = "sign";

    private UnderstoodParts() {}

    /** Each part with what it is, in words; empty where nothing was understood. */
    static String html(Answer.@Nullable Understood place, Words words) {
        if (place == null) {
            return "";
        }
        for (Answer.UnderstoodPart part : place.parts()) {
            if (part.part().equals(SIGN)) {
                return part.text();
            }
        }
        return place.parts().stream().map(part -> item(part, words)).collect(Collectors.joining());
    }

    private static String item(Answer.UnderstoodPart part, Words words) {
        return "<li><b>" + Marks.escaped(part.text()) + "</b><span>"
                + Marks.escaped(words.orElse("part." + part.part(), "part.other")) + "</span></li>";
    }
}
