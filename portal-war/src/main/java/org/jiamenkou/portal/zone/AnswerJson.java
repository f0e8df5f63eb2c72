package org.jiamenkou.portal.zone;

import java.util.List;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.portal.api.Json;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Revision;
import org.jiamenkou.zone.ServedSchool;
import org.jspecify.annotations.Nullable;

/** An answer as the lookup address gives it; every name is always there, null or empty where there is nothing. */
public final class AnswerJson {

    private final Json json = new Json();

    private final Words words;

    private AnswerJson(Words words) {
        this.words = words;
    }

    /** The whole answer, reasons and warnings in the language of the words. */
    public static Json of(Answer answer, Words words) {
        AnswerJson writer = new AnswerJson(words);
        writer.answer(answer);
        return writer.json;
    }

    private void answer(Answer answer) {
        json.object().text("outcome", answer.outcome().code());
        json.text("mode", answer.mode() == null ? null : answer.mode().code());
        place(answer.place());
        schools(answer.schools());
        because(answer.because());
        rivals(answer.rivals());
        warnings(answer.warnings());
        needs(answer.needs());
        options(answer.options());
        json.name("suggestions");
        suggestions(json, answer.suggestions());
        json.name("revision");
        revision(json, answer.revision());
        json.endObject();
    }

    private void place(Answer.@Nullable Understood place) {
        json.name("place");
        if (place == null) {
            json.text(null);
            return;
        }
        json.object().text("id", place.id()).text("text", place.text());
        json.name("understood").list();
        for (Answer.UnderstoodPart part : place.parts()) {
            json.object().text("part", part.part()).text("text", part.text());
            json.number("from", part.span().from())
                    .number("to", part.span().to())
                    .endObject();
        }
        json.endList().endObject();
    }

    private void schools(List<ServedSchool> schools) {
        json.name("schools").list();
        for (ServedSchool school : schools) {
            json.object().text("code", school.code()).text("name", school.name());
            json.text("role", school.role().code())
                    .number("order", school.order())
                    .endObject();
        }
        json.endList();
    }

    private void because(List<Answer.Because> sentences) {
        json.name("because").list();
        for (Answer.Because because : sentences) {
            json.object().text("school", because.school()).text("text", because.text());
            json.text("kind", because.kind().name());
            marked(json, because.marked());
            notice(because.revision());
            json.endObject();
        }
        json.endList();
    }

    private void notice(Revision revision) {
        json.name("notice").object().text("id", revision.notice()).text("number", revision.number());
        json.text("published", day(revision))
                .number("revision", revision.revision())
                .endObject();
    }

    private void rivals(List<Answer.Rival> rivals) {
        json.name("rivals").list();
        for (Answer.Rival rival : rivals) {
            json.object().text("school", rival.school()).text("text", rival.text());
            json.text("why", AnswerWords.why(rival, words)).endObject();
        }
        json.endList();
    }

    private void warnings(List<Answer.Warning> warnings) {
        json.name("warnings").list();
        for (Answer.Warning warning : warnings) {
            json.object().text("code", warning.code());
            json.text("text", AnswerWords.warning(warning, words)).endObject();
        }
        json.endList();
    }

    private void needs(List<String> needs) {
        json.name("needs").list();
        needs.forEach(json::text);
        json.endList();
    }

    private void options(List<Answer.Option> options) {
        json.name("options").list();
        for (Answer.Option option : options) {
            json.object().text("value", option.value()).text("query", option.query());
            json.text("outcome", option.outcome().code());
            schools(option.schools());
            json.endObject();
        }
        json.endList();
    }

    /** The deciding stretches of a sentence, as pairs of offsets. */
    static void marked(Json json, List<Span> spans) {
        json.name("marked").list();
        for (Span span : spans) {
            json.list().number(span.from()).number(span.to()).endList();
        }
        json.endList();
    }

    /** A list of near names. */
    static void suggestions(Json json, List<Answer.Suggestion> suggestions) {
        json.list();
        for (Answer.Suggestion suggestion : suggestions) {
            json.object().text("id", suggestion.id()).text("text", suggestion.text());
            json.text("detail", suggestion.detail()).endObject();
        }
        json.endList();
    }

    /** The text an answer speaks from, or null. */
    public static void revision(Json json, @Nullable Revision revision) {
        if (revision == null) {
            json.text(null);
            return;
        }
        json.object().text("notice", revision.notice()).text("district", revision.district());
        json.number("year", revision.year().value())
                .text("stage", revision.stage().code());
        json.text("population", revision.population().code()).text("number", revision.number());
        json.text("published", day(revision))
                .number("revision", revision.revision())
                .endObject();
    }

    private static @Nullable String day(Revision revision) {
        return revision.published() == null ? null : revision.published().toString();
    }
}
