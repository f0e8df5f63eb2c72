package org.jiamenkou.portal.content;

import org.jiamenkou.content.FileRow;
import org.jiamenkou.content.ProjectFacts;
import org.jspecify.annotations.Nullable;

/**
 * A building project in figures.
 *
 * @param link where more is told
 * @param title its name
 * @param summary what it is
 * @param stage the code of its progress
 * @param stageWords its progress in words
 * @param seats the seats it adds, in words
 * @param opens the term of its opening, in words
 * @param cost what it costs, in words
 * @param picture a picture, or null
 */
public record ProjectCard(
        String link,
        String title,
        String summary,
        String stage,
        String stageWords,
        String seats,
        String opens,
        String cost,
        @Nullable FileRow picture) {

    static ProjectCard of(
            String code, String title, String summary, ProjectFacts facts, @Nullable FileRow picture, Telling telling) {
        return new ProjectCard(
                ArticleCard.link(code),
                title,
                summary,
                facts.stage().code(),
                telling.words().get("content.stage." + facts.stage().code()),
                telling.seats(facts.seats()),
                telling.term(facts.opens()),
                telling.cost(facts.cost()),
                picture);
    }
}
