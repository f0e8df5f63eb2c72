package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A guardian sees where they are signed in, and ends what they do not know. */
class DevicesStory {

    private static final String WECHAT =
            "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0"
                    + " Mobile Safari/537.36 MicroMessenger/8.0.49";

    @Test
    void everyBrowserIsListedByItsNameAndOneThatIsEndedHasToSignInAgain() {
        StoryChild child = StoryChild.at("open");
        try (Visit lost = child.visit(Reading.PHONE);
                Visit visit = inWeChat()) {
            new FamilyPapers(lost).mine();
            FamilyPapers papers = new FamilyPapers(visit).signIn(child.phone());
            visit.follow(visit.find("#devices"));
            assertThat(rows(visit)).hasSize(2);
            assertThat(rows(visit).get(0)).contains("Android 微信", "这台设备").doesNotContain("Mozilla");
            assertThat(rows(visit).get(1)).contains("其他浏览器", "上次使用");
            assertThat(visit.find(".device button").count()).isEqualTo(1);

            visit.follow(visit.find(".device button"));
            assertThat(rows(visit)).singleElement().asString().contains("这台设备");
            assertThat(new FamilyPapers(lost).mine().heading()).isEqualTo("登录");
            assertThat(papers.mine().heading()).isEqualTo("我的");
        }
    }

    @Test
    void allOthersAreEndedAtOnceAndThisOneStays() {
        StoryChild child = StoryChild.at("open");
        try (Visit lost = child.visit(Reading.PHONE);
                Visit visit = Reading.PHONE.visit()) {
            FamilyPapers papers = new FamilyPapers(visit).signIn(child.phone());
            visit.open("/family/devices");
            visit.follow(visit.find("#others"));
            assertThat(rows(visit)).singleElement().asString().contains("这台设备");
            assertThat(visit.find("#others").count())
                    .as("there are no others to end")
                    .isZero();
            assertThat(new FamilyPapers(lost).mine().heading()).isEqualTo("登录");
            assertThat(papers.mine().heading()).isEqualTo("我的");
        }
    }

    private static List<String> rows(Visit visit) {
        return visit.find(".device").allInnerTexts();
    }

    private static Visit inWeChat() {
        return new Visit(
                Chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(Chromium.base())
                                .setViewportSize(360, 800)
                                .setLocale("zh-CN")
                                .setUserAgent(WECHAT)),
                "WECHAT",
                true);
    }
}
