package org.jiamenkou.portal.notice;

import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.notice.NoticeRow;
import org.jiamenkou.notice.NoticeText;
import org.jiamenkou.portal.api.Json;
import org.jiamenkou.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A notice as the API gives it: every sentence, what was read from it, and what nobody understood. */
final class NoticeJson {

    private NoticeJson() {}

    static Json of(NoticeText text) {
        Json json = new Json().object();
        head(json, text.notice());
        json.name("sentences").list();
        text.lines().forEach(line -> line(json, line));
        json.endList().name("requirements").list();
        text.requirements().forEach(requirement -> requirement(json, requirement));
        return json.endList().endObject();
    }

    private static void head(Json json, NoticeRow row) {
        json.text("id", row.code()).text("district", row.district()).text("districtName", row.districtName());
        json.number("year", row.year().value()).text("stage", row.stage().code());
        json.text("population", row.population().code()).text("title", row.title());
        json.text("number", row.number()).text("published", day(row.published()));
        json.number("revision", row.revision()).text("state", row.state().code());
        json.name("source").object().text("name", row.sourceName());
        json.text("url", row.sourceAddress()).endObject();
    }

    private static void line(Json json, NoticeText.Line line) {
        json.object().number("line", line.sentence().number());
        json.text("school", line.sentence().school())
                .text("text", line.sentence().text());
        json.name("understood").truth(line.isUnderstood());
        json.name("rules").list();
        line.rules().forEach(rule -> rule(json, rule));
        json.endList();
        spans(json, "unread", line.unread());
        json.endObject();
    }

    private static void rule(Json json, Rule rule) {
        json.object().text("kind", rule.kind().name()).name("include").truth(rule.include());
        json.text("place", rule.place()).text("numbers", rule.numbers().toString());
        json.text("inner", rule.inner().toString());
        json.text("parts", rule.parts() == null ? null : rule.parts().toString());
        json.name("edges").list();
        rule.edges().forEach(json::text);
        json.endList().text("persons", rule.persons()).name("vague").truth(rule.vague());
        json.text("from", rule.from() == null ? null : rule.from().toString());
        json.text("until", rule.until() == null ? null : rule.until().toString());
        spans(json, "marked", List.of(rule.span()));
        json.endObject();
    }

    private static void spans(Json json, String name, List<Span> spans) {
        json.name(name).list();
        for (Span span : spans) {
            json.list().number(span.from()).number(span.to()).endList();
        }
        json.endList();
    }

    private static void requirement(Json json, NoticeText.Requirement requirement) {
        json.object().text("persons", requirement.persons());
        json.text("matter", requirement.matter().code()).text("papers", requirement.papers());
        json.text("from", day(requirement.from())).text("until", day(requirement.until()));
        json.endObject();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
