package org.jiamenkou.portal.zone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.AnswerSheet;
import org.jiamenkou.notice.Lookup;
import org.jiamenkou.portal.reader.Language;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page is built for what families are told; what each typed is put in its place. */
class KeptPageTest {

    private static final Reader READER = reader("q=15");

    @Test
    void familiesWhoAreToldTheSameShareAPage() {
        assertThat(Typed.without(asking("长安路15号 301室", Outcome.ONE, "301")))
                .isEqualTo(Typed.without(asking("长安路17号3302室", Outcome.ONE, "3302")));
        assertThat(Typed.without(reader("district=510115&q=15"))).isEqualTo(Typed.without(reader("q=17&year=2025")));
    }

    @Test
    void whoIsToldSomethingElseHasAnotherPage() {
        assertThat(Typed.without(asking("长安路15号", Outcome.ONE, "15")))
                .isNotEqualTo(Typed.without(asking("长安路15号", Outcome.GAP, "15")));
        assertThat(Typed.without(asking("长安路15号", Outcome.ONE, "15")))
                .isNotEqualTo(Typed.without(asking("长安路", Outcome.ONE)));
        assertThat(Typed.without(reader("q=15&care=1"))).isNotEqualTo(Typed.without(reader("q=15")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"NEEDS_CONFIRMATION", "UNKNOWN_ADDRESS", "NOT_PUBLISHED"})
    void whatRestsOnTheLettersTypedIsSharedByNobodyElse(Outcome outcome) {
        Asking asking = asking("长安陆15号", outcome, "15");

        assertThat(Typed.without(asking)).isSameAs(asking);
    }

    @Test
    void theClassThatWasNamedStaysPartOfTheAnswer() {
        Asking buyer = asking("苇湾小区新购房", Outcome.ONE);
        Asking settler = asking("苇湾小区世居户", Outcome.ONE);

        assertThat(Typed.without(withClass(buyer, "新购房"))).isNotEqualTo(Typed.without(withClass(settler, "世居户")));
    }

    @Test
    void whatWasTypedIsWrittenAsItsPlaceAsks() {
        Asking asking = asking("<b>\"长安路\" & 'A'</b>", Outcome.ONE, "15<");
        AnswerSheet sheet = Objects.requireNonNull(Typed.without(asking).sheet());
        Lookup question = sheet.question();
        Answer.Understood place = Objects.requireNonNull(sheet.answer().place());
        String markup = "<h1>门 " + place.text() + "</h1><input value=\"" + question.text() + "\"/><a href=\""
                + AnswerLink.to(question, "510115", null).replace("&", "&amp;") + "\"><ul>"
                + UnderstoodParts.html(place, Words.in(Language.ZH)) + "</ul></a>";

        String sent = new String(KeptPage.of(markup).saying(Typed.in(asking, READER, "")), UTF_8);

        assertThat(sent)
                .isEqualTo(
                        "<h1>门 地方</h1><input value=\"&lt;b&gt;&quot;长安路&quot; &amp; &#39;A&#39;&lt;/b&gt;\"/>"
                                + "<a href=\"/zone/answer?district=510115&amp;stage=primary&amp;population=resident&amp;q="
                                + "%3Cb%3E%22%E9%95%BF%E5%AE%89%E8%B7%AF%22%20%26%20%27A%27%3C%2Fb%3E\"><ul><li><b>15&lt;</b><span>房号</span></li></ul></a>");
    }

    @Test
    void theSwitchesLeadBackToTheSameQuestion() {
        Reader reader = reader("district=510115&lang=zh&q=%E9%95%BF%E5%AE%89&care=1");
        String markup = Typed.without(reader).careLink();

        String sent = new String(KeptPage.of(markup).saying(Typed.in(asking("长安", Outcome.ONE), reader, "")), UTF_8);

        assertThat(sent).isEqualTo("/zone/answer?district=510115&amp;q=%E9%95%BF%E5%AE%89&lang=zh&care=1");
    }

    @Test
    void thePlaceOfTheSecretIsKeptAndNotTheSecret() {
        KeptPage page = KeptPage.of("<p>门</p><input value=\"" + Typed.sign(Typed.TOKEN) + "\"/>");

        assertThat(page.hasForm()).isTrue();
        assertThat(KeptPage.of("<p>门</p>").hasForm()).isFalse();
        for (String secret : List.of("0123456789abcdef0123456789abcdef", "ffff456789abcdef0123456789abcdef")) {
            assertThat(new String(page.saying(Typed.in(asking("长安路", Outcome.GAP), READER, secret)), UTF_8))
                    .isEqualTo("<p>门</p><input value=\"" + secret + "\"/>");
        }
    }

    private static Reader reader(String query) {
        return new Reader(Language.ZH, false, "", "/zone/answer", query);
    }

    private static Asking asking(String text, Outcome outcome, String... parts) {
        List<Answer.UnderstoodPart> understood = new ArrayList<>();
        for (String part : parts) {
            understood.add(new Answer.UnderstoodPart("room", part, new Span(0, text.length())));
        }
        return asking(text, outcome, understood);
    }

    private static Asking withClass(Asking asking, String persons) {
        return asking(
                asking.asked().text(),
                Outcome.ONE,
                List.of(new Answer.UnderstoodPart("class", persons, new Span(0, 1))));
    }

    private static Asking asking(String text, Outcome outcome, List<Answer.UnderstoodPart> parts) {
        Lookup lookup = new Lookup("510115", null, Stage.PRIMARY, Population.RESIDENT, text, null);
        Answer answer = new Answer(
                outcome,
                null,
                new Answer.Understood("510115-1", "地方", parts),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        Asked asked = new Asked("510115", null, Stage.PRIMARY, Population.RESIDENT, text, null, List.of());
        return new Asking(asked, new AnswerSheet(lookup.in(new SchoolYear(2025)), null, answer, null, null));
    }
}
