package org.jiamenkou.portal.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.notice.AnswerSheet;
import org.jiamenkou.notice.Lookup;
import org.jiamenkou.portal.reader.FormToken;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What one family typed, apart from what it is told. A question and its answer without it, a sign in each of its places, are
 * equal for all who are told the same; so is the page built from them, and what was typed is put in the places of the signs
 * when the page is sent ({@link KeptPage}).
 *
 * @param values what stands for each sign: the address of the page, the text, the place as understood, the secret of the
 *     form, the parts as they were understood
 */
record Typed(List<String> values) {

    private static final int HERE = 0;

    private static final int TEXT = 1;

    private static final int PLACE = 2;

    /** The secret of the form, where the page has one. */
    static final int TOKEN = 3;

    /** Markup already, not text. */
    static final int PARTS = 4;

    /** Made by this process, so that nobody can type one. */
    private static final String SECRET = FormToken.fresh();

    /**
     * A sign in a page: the number in it is that of the value. A sign that went through the writing of an address is told by
     * its ends, which are written otherwise there.
     */
    static final Pattern SIGN = Pattern.compile("(~|%7E)" + SECRET + "(\\d)(?:~|%7E)");

    /** What these say depends on more of the typed text than its signs can stand for: near names, other notices. */
    private static final Set<Outcome> BY_THE_LETTER =
            Set.of(Outcome.NEEDS_CONFIRMATION, Outcome.UNKNOWN_ADDRESS, Outcome.NOT_PUBLISHED);

    /** Parts that decide which papers are shown first, and are no detail. */
    private static final Set<String> DECIDING = Set.of("class");

    private static final Span NOWHERE = new Span(0, 0);

    static Typed in(Asking asking, Reader reader, String token) {
        Answer.Understood place =
                asking.sheet() == null ? null : asking.sheet().answer().place();
        return new Typed(List.of(
                rest(reader),
                asking.asked().text(),
                place == null ? "" : place.text(),
                token,
                UnderstoodParts.html(place, Words.in(reader.language()))));
    }

    /** The question and its answer with signs for what was typed; as they are where that would lose something. */
    static Asking without(Asking asking) {
        AnswerSheet sheet = asking.sheet();
        if (sheet == null || BY_THE_LETTER.contains(sheet.answer().outcome())) {
            return asking;
        }
        Answer answer = sheet.answer();
        Answer.Understood place = answer.place();
        Answer next = sheet.nextYear();
        return new Asking(
                asking.asked().saying(signOf(TEXT, asking.asked().text())),
                new AnswerSheet(
                        without(sheet.question()),
                        sheet.district(),
                        answer.about(place == null ? null : without(place)),
                        sheet.spot(),
                        next == null ? null : next.about(null)));
    }

    private static Lookup without(Lookup question) {
        return new Lookup(
                question.district(),
                question.year(),
                question.stage(),
                question.population(),
                signOf(TEXT, question.text()),
                question.point());
    }

    private static Answer.Understood without(Answer.Understood place) {
        List<Answer.UnderstoodPart> parts = new ArrayList<>();
        for (Answer.UnderstoodPart part : place.parts()) {
            if (DECIDING.contains(part.part())) {
                parts.add(new Answer.UnderstoodPart(part.part(), part.text(), NOWHERE));
            }
        }
        if (!place.parts().isEmpty()) {
            parts.add(new Answer.UnderstoodPart(UnderstoodParts.SIGN, sign(PARTS), NOWHERE));
        }
        return new Answer.Understood(place.id(), signOf(PLACE, place.text()), parts);
    }

    /** The reader with a sign for the address of the page, but for what it says of the reading itself. */
    static Reader without(Reader reader) {
        String query = Stream.concat(Stream.of(sign(HERE)), parameters(reader).filter(Typed::isChoice))
                .collect(Collectors.joining("&"));
        return new Reader(reader.language(), reader.care(), reader.district(), reader.path(), query);
    }

    private static String rest(Reader reader) {
        return parameters(reader).filter(parameter -> !isChoice(parameter)).collect(Collectors.joining("&"));
    }

    private static Stream<String> parameters(Reader reader) {
        @Nullable String query = reader.query();
        return query == null ? Stream.empty() : Arrays.stream(query.split("&")).filter(one -> !one.isEmpty());
    }

    private static boolean isChoice(String parameter) {
        return parameter.startsWith("care=") || parameter.startsWith("lang=");
    }

    /** Whether something was typed there is part of what the page says. */
    private static String signOf(int number, String text) {
        return text.isEmpty() ? "" : sign(number);
    }

    static String sign(int number) {
        return "~" + SECRET + number + "~";
    }
}
