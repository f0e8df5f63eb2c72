package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a district tells families: found, read, printed, subscribed to. */
class NewsStory {

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "NARROW", "TABLET", "DESK"})
    void aFamilyFindsANoticeAndReadsIt(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open("/?district=minghu");
            visit.follow(visit.find("#tiles a").last());
            assertThat(visit.heading()).isEqualTo("通知与政策");
            assertThat(visit.words()).contains("入学登记时间和步骤").doesNotContain("2025年新生家长开放日", "寒假时间", "草稿");
            visit.find("#q").fill("临时出入口 快递");
            visit.follow(visit.find("main form button"));
            assertThat(visit.find("#articles li").count()).isEqualTo(1);
            visit.follow("暑期校舍修缮");
            assertThat(visit.words()).contains("明湖区", "2026年7月6日", "澄滩小学：走操场北门");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "DESK"})
    void buildingProjectsTellSeatsAndTheTermOfOpening(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open("/content/projects?district=minghu");
            assertThat(visit.words()).contains("3 个项目，共增加学位 4320 个", "1,620 个", "2027年秋季学期", "在建", "18650.5 万元", "待定");
            visit.follow("澄滩第二小学新建工程");
            assertThat(visit.words()).contains("主体结构封顶", "澄滩第二小学效果示意图");
            assertThat(visit.find("figure img").getAttribute("alt")).isEqualTo("澄滩第二小学效果示意图");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "DESK"})
    void aQuestionIsFoundWithItsAnswer(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open("/content/faq?district=minghu");
            assertThat(visit.find("details").count()).isEqualTo(4);
            visit.find("#q").fill("两处住房");
            visit.follow(visit.find("main form button"));
            assertThat(visit.words()).contains("以户口为准").doesNotContain("新交付");
        }
    }

    @Test
    void theEnglishPagesSpeakEnglishAroundChineseTexts() {
        try (Visit visit = Reading.DESK.visit("en-GB")) {
            visit.open("/content/list?district=minghu&category=project");
            assertThat(visit.words()).contains("News and policies", "Building project", "3 articles");
            visit.follow("桂桥学校初中部扩建工程");
            assertThat(visit.words()).contains("Seats added", "Autumn term 2026", "6230 × 10,000 yuan");
            visit.open("/content/faq?district=minghu").open("/content/projects?district=minghu");
        }
    }

    @Test
    void whatIsNotShownNowIsNotFound() {
        try (Visit visit = Reading.PHONE.visit()) {
            for (String path : new String[] {
                "/content/article?code=a00000000000000",
                "/content/article",
                "/api/files/x",
                "/api/files/",
                "/api/articles.atom",
                "/api/articles.atom?district=nowhere"
            }) {
                assertThat(visit.page().request().get(path).status()).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void aFeedIsSentOnceAndThenOnlyWhenItChanges() {
        try (Visit visit = Reading.PHONE.visit()) {
            String path = "/api/articles.atom?district=minghu";
            APIResponse feed = visit.page().request().get(path);
            assertThat(feed.headers().get("content-type")).startsWith("application/atom+xml");
            assertThat(feed.text())
                    .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "入学登记")
                    .doesNotContain("草稿");
            RequestOptions again = RequestOptions.create()
                    .setHeader("If-None-Match", feed.headers().get("etag"));
            assertThat(visit.page().request().get(path, again).status()).isEqualTo(304);
        }
    }

    @Test
    void picturesAreLookedAtAndDocumentsAreOnlySaved() {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.open("/content/list?district=minghu").follow("入学登记时间和步骤");
            APIResponse document =
                    visit.page().request().get(visit.find("#files a").getAttribute("href"));
            assertThat(document.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("content-security-policy", "default-src 'none'; sandbox");
            assertThat(document.headers().get("content-type")).startsWith("application/pdf");
            assertThat(document.headers().get("content-disposition")).startsWith("attachment;");
            visit.open("/content/projects?district=minghu");
            String source = visit.find(".project img").first().getAttribute("src");
            APIResponse picture = visit.page().request().get(source);
            assertThat(picture.headers()).containsKey("etag");
            assertThat(picture.headers().get("content-type")).startsWith("image/png");
            RequestOptions again = RequestOptions.create()
                    .setHeader("If-None-Match", picture.headers().get("etag"));
            assertThat(visit.page().request().get(source, again).status()).isEqualTo(304);
        }
    }
}
