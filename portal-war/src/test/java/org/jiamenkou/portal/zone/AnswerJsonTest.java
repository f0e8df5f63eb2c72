package org.jiamenkou.portal.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.portal.reader.Language;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.jiamenkou.zone.Revision;
import org.jiamenkou.zone.ServedSchool;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {

    private static final Revision REVISION = new Revision(
            "wj-2025",
            "510115",
            Stage.PRIMARY,
            new SchoolYear(2025),
            Population.RESIDENT,
            null,
            LocalDate.of(2025, 5, 20),
            2);

    private static final String REVISION_JSON = "{\"notice\":\"wj-2025\",\"district\":\"510115\",\"year\":2025,"
            + "\"stage\":\"primary\",\"population\":\"resident\",\"number\":null,\"published\":\"2025-05-20\","
            + "\"revision\":2}";

    @Test
    void oneSchoolWithItsSentence() {
        ServedSchool school = new ServedSchool("s2", "东大街二小", SchoolRole.OWN, 1);
        Answer answer = new Answer(
                Outcome.ONE,
                ZoneMode.JOINT_DRAW,
                new Answer.Understood(
                        "p1", "长安路15号", List.of(new Answer.UnderstoodPart("road", "长安路", new Span(0, 3)))),
                List.of(school),
                List.of(new Answer.Because("东大街二小", "长安路(单号)", RuleKind.STREET, List.of(new Span(0, 7)), REVISION)),
                List.of(new Answer.Rival("东大街二小长安路分校", "长安路(双号)", "other-side", List.of())),
                List.of(new Answer.Warning("vague", List.of())),
                List.of(),
                List.of(),
                List.of(),
                REVISION);

        assertThat(AnswerJson.of(answer, Words.in(Language.EN)))
                .hasToString(
                        "{\"outcome\":\"one\",\"mode\":\"joint-draw\",\"place\":{\"id\":\"p1\",\"text\":\"长安路15号\","
                                + "\"understood\":[{\"part\":\"road\",\"text\":\"长安路\",\"from\":0,\"to\":3}]},"
                                + "\"schools\":[{\"code\":\"s2\",\"name\":\"东大街二小\",\"role\":\"own\",\"order\":1}],"
                                + "\"because\":[{\"school\":\"东大街二小\",\"text\":\"长安路(单号)\",\"kind\":\"STREET\","
                                + "\"marked\":[[0,7]],\"notice\":{\"id\":\"wj-2025\",\"number\":null,"
                                + "\"published\":\"2025-05-20\",\"revision\":2}}],"
                                + "\"rivals\":[{\"school\":\"东大街二小长安路分校\",\"text\":\"长安路(双号)\",\"why\":"
                                + "\"This sentence is about the other side of the street (odd or even).\"}],"
                                + "\"warnings\":[{\"code\":\"vague\",\"text\":\"The notice uses a word such as “part of” or"
                                + " “nearby” and leaves the extent open. Please confirm with the school.\"}],"
                                + "\"needs\":[],\"options\":[],\"suggestions\":[],\"revision\":" + REVISION_JSON + "}");
    }

    @Test
    void aNeedWithWhatEachChoiceLeadsTo() {
        ServedSchool school = new ServedSchool("s2", "东大街二小", SchoolRole.OWN, 1);
        Answer answer = new Answer(
                Outcome.NEEDS_DETAIL,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("number"),
                List.of(
                        new Answer.Option("单号", "长安路1号", Outcome.ONE, List.of(school)),
                        new Answer.Option("其他", null, Outcome.GAP, List.of())),
                List.of(),
                REVISION);

        assertThat(AnswerJson.of(answer, Words.in(Language.ZH)))
                .hasToString("{\"outcome\":\"needs-detail\",\"mode\":null,\"place\":null,\"schools\":[],\"because\":[],"
                        + "\"rivals\":[],\"warnings\":[],\"needs\":[\"number\"],\"options\":["
                        + "{\"value\":\"单号\",\"query\":\"长安路1号\",\"outcome\":\"one\",\"schools\":["
                        + "{\"code\":\"s2\",\"name\":\"东大街二小\",\"role\":\"own\",\"order\":1}]},"
                        + "{\"value\":\"其他\",\"query\":null,\"outcome\":\"gap\",\"schools\":[]}],"
                        + "\"suggestions\":[],\"revision\":" + REVISION_JSON + "}");
    }

    @Test
    void nothingPublishedHasEveryNameAndNoRevision() {
        Answer answer = new Answer(
                Outcome.NOT_PUBLISHED,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Answer.Suggestion("p1", "长安路", "")),
                null);

        assertThat(AnswerJson.of(answer, Words.in(Language.ZH)))
                .hasToString(
                        "{\"outcome\":\"not-published\",\"mode\":null,\"place\":null,\"schools\":[],\"because\":[],"
                                + "\"rivals\":[],\"warnings\":[],\"needs\":[],\"options\":[],"
                                + "\"suggestions\":[{\"id\":\"p1\",\"text\":\"长安路\",\"detail\":\"\"}],\"revision\":null}");
    }

    @Test
    void aReasonWithoutWordsOfItsOwnGetsTheGeneralOnes() {
        Answer.Rival rival = new Answer.Rival("东大街一小", "东大街", "brand-new-reason", List.of());

        assertThat(AnswerWords.why(rival, Words.in(Language.ZH))).isEqualTo("这一条提到了这里，但不决定去哪所学校。");
    }
}
