package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A family books after-school classes: in five taps, as two guardians, on a line, and sees the truth whatever is sent again. */
class AfterschoolStory {

    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private static final Pattern EARLY = Pattern.compile("报名尚未开始\\(服务器时间 \\d{2}:\\d{2}:\\d{2}\\)");

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void fromTheFirstPageToABookedClassAreFiveTaps(Reading reading) {
        StoryChild child = StoryChild.at("open");
        try (Visit visit = child.visit(reading)) {
            AfterschoolPapers papers = new AfterschoolPapers(visit, child);
            visit.open("/");
            Locator tile = visit.find("#tiles a[href='/afterschool/']");
            visit.follow(tile);
            assertThat(visit.words()).contains("正在报名", "参加", "本学期不参加");
            papers.join();
            papers.choose("航模").send();
            assertThat(papers.heading()).isEqualTo("报名成功");
            assertThat(papers.week().mine()).containsExactly("航模");
            assertThat(visit.find("#nothing").count() + visit.find(".sessions").count())
                    .isPositive();
        }
    }

    @Test
    void bothChoicesAreEqualAndStayingOutAsksForNothing() {
        StoryChild child = StoryChild.at("open");
        try (Visit visit = child.visit(Reading.PHONE)) {
            AfterschoolPapers papers = new AfterschoolPapers(visit, child).start();
            Locator join = visit.find("button[value=join]");
            Locator out = visit.find("button[value=out]");
            for (String property : new String[] {"width", "height", "backgroundColor", "color", "fontSize"}) {
                assertThat(style(out, property)).as(property).isEqualTo(style(join, property));
            }
            visit.follow(out);
            assertThat(visit.find("#chosen").innerText()).isEqualTo("已选择本学期不参加");
            papers.join();
            assertThat(papers.start().visit().find("#chosen").innerText()).isEqualTo("已选择参加");
        }
    }

    @Test
    void theClassesThatCannotBeHadSayWhy() {
        StoryChild child = StoryChild.at("open");
        try (Visit visit = child.visit(Reading.PHONE)) {
            AfterschoolPapers papers = new AfterschoolPapers(visit, child).book("航模");
            papers.grid();
            assertThat(papers.said("编程")).contains("不可报", "与周一航模班时间冲突");
            papers.choose("足球").send();
            papers.grid();
            assertThat(papers.said("阅读与表达")).contains("每周最多报2门");
            assertThat(papers.said("航模")).contains("已报");
            visit.find("details.others:has-text('书法') summary").first().click();
            assertThat(papers.said("书法")).contains("不在适合年级");
        }
    }

    @Test
    void beforeTheOpeningTheServersTimeIsToldAndNothingIsLost() {
        StoryChild child = StoryChild.at("soon");
        try (Visit visit = child.visit(Reading.PHONE)) {
            AfterschoolPapers papers = new AfterschoolPapers(visit, child).start();
            assertThat(visit.find("#countdown").innerText()).contains("距离开始还有", "服务器时间");
            papers.join().choose("航模");
            visit.find("#book button").click();
            visit.find("#refused").waitFor();
            assertThat(visit.takeComplaints()).anyMatch(complaint -> complaint.contains("409"));
            assertThat(visit.find("#refused").innerText()).containsPattern(EARLY);
            assertThat(papers.heading()).isEqualTo("航模");
        }
    }

    @Test
    void whoComesToAFullClassWaitsAndMovesUpWhenSomebodyLeaves() {
        StoryChild first = StoryChild.at("open");
        StoryChild second = StoryChild.at("open");
        try (Visit one = first.visit(Reading.PHONE);
                Visit other = second.visit(Reading.PHONE)) {
            AfterschoolPapers holder = new AfterschoolPapers(one, first).book("围棋");
            assertThat(holder.heading()).isEqualTo("报名成功");
            AfterschoolPapers waiter =
                    new AfterschoolPapers(other, second).start().join();
            untilSaid(waiter, "围棋", "可候补");
            waiter.choose("围棋");
            assertThat(other.words()).contains("该班已报满，可加入候补");
            waiter.send();
            assertThat(waiter.heading()).isEqualTo("候补第1位");

            holder.week();
            one.follow(one.find("#mine a").first());
            assertThat(one.find("#rule").innerText()).contains("前可以自己退课", "退出的名额先给候补的孩子");
            one.follow(one.find("#give-back button"));
            assertThat(holder.mine()).isEmpty();

            untilOffered(waiter);
            assertThat(other.find(".offered").innerText()).contains("候补已转正，请在24小时内确认", "围棋");
            other.follow(other.find("button[value=accept]"));
            assertThat(waiter.heading()).isEqualTo("报名成功");
        }
    }

    @Test
    void twoGuardiansWhoBookTheSameClassBothReadThatItIsBooked() {
        StoryChild child = StoryChild.at("open");
        try (Visit mother = child.visit(Reading.PHONE);
                Visit father = child.fatherVisits(Reading.PHONE)) {
            AfterschoolPapers hers =
                    new AfterschoolPapers(mother, child).start().join().choose("合唱");
            AfterschoolPapers his = new AfterschoolPapers(father, child).grid().choose("合唱");
            hers.send();
            his.send();
            assertThat(hers.heading()).isEqualTo("报名成功");
            assertThat(his.heading()).isEqualTo("报名成功");
            assertThat(his.week().mine()).containsExactly("合唱");
        }
    }

    @Test
    void whatWasSentTwiceOrIsLoadedAgainTellsTheTruthOfNow() {
        StoryChild child = StoryChild.at("open");
        try (Visit visit = child.visit(Reading.PHONE_WITHOUT_SCRIPTS)) {
            AfterschoolPapers papers = new AfterschoolPapers(visit, child).book("足球");
            String result = visit.page().url();
            visit.page().goBack();
            assertThat(visit.find("#book button").count())
                    .as("what is booked offers no second form")
                    .isZero();
            papers.week();
            visit.follow(visit.find("#mine a").first());
            visit.follow(visit.find("#give-back button"));
            visit.page().navigate(result);
            assertThat(papers.heading()).isEqualTo("这个报名已经不在了");
        }
    }

    @Test
    void leaveIsAskedForAndTakenBack() {
        StoryChild child = StoryChild.at("open");
        try (Visit visit = child.visit(Reading.PHONE)) {
            AfterschoolPapers papers =
                    new AfterschoolPapers(visit, child).book("足球").week();
            visit.follow("下一周");
            visit.follow(visit.find("button[value=ask]").first());
            assertThat(visit.words()).contains("已请假");
            visit.follow(visit.find("button[value=withdraw]").first());
            assertThat(visit.words()).doesNotContain("已请假");
            assertThat(papers.heading()).isEqualTo("我的课表");
        }
    }

    @Test
    void theBillNamesEveryNumberAndSaysWhereToPay() {
        StoryChild child = StoryChild.at("open");
        try (Visit visit = child.visit(Reading.PHONE)) {
            new AfterschoolPapers(visit, child).book("航模");
            visit.open("/afterschool/bill?child=" + child.code());
            assertThat(visit.find(".charge").innerText()).contains("航模", "明湖教〔2026〕8号", "课时", "3.00", "应缴", "缴费截止");
            assertThat(visit.find("#office, #pay").count()).isPositive();
        }
    }

    @Test
    void aCalendarProgramReadsTheWeekUntilTheAddressIsEnded() {
        StoryChild child = StoryChild.at("open");
        try (Visit visit = child.visit(Reading.PHONE)) {
            new AfterschoolPapers(visit, child).book("航模");
            visit.open("/afterschool/calendar");
            visit.follow(visit.find("button[value=make]").first());
            String address = visit.find("#address").inputValue();
            String feed = fetched(visit, address).text();
            assertThat(feed).startsWith("BEGIN:VCALENDAR\r\n").contains("SUMMARY:航模", "STATUS:CONFIRMED");
            visit.follow(visit.find("button[value=end]").first());
            assertThat(fetched(visit, address).status()).isEqualTo(404);
        }
    }

    @Test
    void whoHasNotSignedInIsSentToDoSoAndAStrangersChildIsNobody() {
        StoryChild child = StoryChild.at("open");
        StoryChild other = StoryChild.at("open");
        try (Visit nobody = Reading.PHONE.visit();
                Visit stranger = other.visit(Reading.PHONE)) {
            APIResponse away = nobody.page()
                    .request()
                    .get(
                            "/afterschool/week?child=" + child.code(),
                            com.microsoft.playwright.options.RequestOptions.create()
                                    .setMaxRedirects(0));
            assertThat(away.status()).isEqualTo(303);
            assertThat(away.headers().get("location")).startsWith("/family/sign-in?next=%2Fafterschool%2Fweek");
            stranger.open("/afterschool/?child=" + child.code());
            assertThat(stranger.words()).doesNotContain("张小雨");
        }
    }

    private static APIResponse fetched(Visit visit, String address) {
        Matcher path = Pattern.compile("https?://[^/]+(/.*)").matcher(address);
        assertThat(path.matches()).as(address).isTrue();
        return visit.page().request().get(path.group(1));
    }

    private static Object style(Locator button, String property) {
        return button.evaluate("(e, p) => getComputedStyle(e)[p]", property);
    }

    /** The list of classes is some seconds old: it is read again until it knows. */
    private static void untilSaid(AfterschoolPapers papers, String name, String words) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!papers.grid().said(name).contains(words) && System.nanoTime() < end) {
            papers.visit().look();
        }
        assertThat(papers.said(name)).contains(words);
    }

    private static void untilOffered(AfterschoolPapers papers) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (papers.start().visit().find(".offered").count() == 0 && System.nanoTime() < end) {
            papers.visit().look();
        }
        assertThat(papers.visit().find(".offered").count()).isPositive();
    }
}
