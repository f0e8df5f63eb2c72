package org.jiamenkou.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of an article on a real database. */
@ExtendWith(ArquillianExtension.class)
class ArticleLifeIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofHours(2));

    @EJB
    private ContentProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(ContentProbe.class, Files.class);
    }

    @Test
    void anArticleIsShownFromItsMomentUntilItsRecallAndNothingRunsInBetween() {
        String district = probe.district("定时区" + RUN);
        ArticleSheet draft = begun(district, "开放日", "<p>周六</p>");
        assertThat(shownAt(NOON, draft)).isFalse();

        probe.editing(NOON, editing -> editing.release(draft.code(), draft.version(), LATER, LATER.plusSeconds(60)));

        assertThat(shownAt(LATER.minusNanos(1000), draft)).isFalse();
        assertThat(shownAt(LATER, draft)).isTrue();
        assertThat(shownAt(LATER.plusSeconds(59), draft)).isTrue();
        assertThat(shownAt(LATER.plusSeconds(60), draft)).isFalse();
    }

    @Test
    void momentsStandInTheTableInUniversalTimeWhereverTheServerLives() {
        ArticleSheet draft = begun(probe.district("时区区" + RUN), "题", "<p>文</p>");
        release(draft);

        assertThat(probe.query("select cast(published_at as char) from article where code = '" + draft.code() + "'"))
                .singleElement()
                .asString()
                .startsWith("2026-03-02 04:00:00");
        assertThat(probe.reading(NOON, articles -> articles.find(draft.code()))
                        .orElseThrow()
                        .showing()
                        .from())
                .isEqualTo(NOON);
    }

    @Test
    void theSecondOfTwoWhoSaveIsToldWhatTheFirstWroteAndNothingIsLost() {
        String district = probe.district("并改区" + RUN);
        ArticleSheet opened = begun(district, "原题", "<p>原文</p>");
        ArticleSheet first =
                probe.editing(NOON, editing -> editing.save(opened.code(), opened.version(), text("甲的题", "<p>甲</p>")));

        assertThatThrownBy(() -> probe.editing(
                        NOON, editing -> editing.save(opened.code(), opened.version(), text("乙的题", "<p>乙</p>"))))
                .isInstanceOfSatisfying(ArticleChanged.class, refused -> {
                    assertThat(refused.theirs().text().title()).isEqualTo("甲的题");
                    assertThat(refused.theirs().version()).isEqualTo(first.version());
                });

        ArticleSheet second =
                probe.editing(NOON, editing -> editing.save(opened.code(), first.version(), text("乙的题", "<p>乙</p>")));
        assertThat(second.text().title()).isEqualTo("乙的题");
    }

    @Test
    void ofManyWhoSaveAtOnceOneSavesAndEachOtherIsTold() throws Exception {
        String district = probe.district("齐改区" + RUN);
        ArticleSheet opened = begun(district, "原题", "<p>原文</p>");
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> savers = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(i -> () -> saves(opened, "第" + i + "人"))
                    .toList();
            int saved = 0;
            for (Future<Boolean> result : eight.invokeAll(savers)) {
                saved += result.get() ? 1 : 0;
            }
            assertThat(saved).isEqualTo(1);
        } finally {
            eight.shutdown();
        }
    }

    @Test
    void theSameTextAgainChangesNothing() {
        ArticleSheet draft = begun(probe.district("同文区" + RUN), "题", "<p>文 &amp; 字</p>");

        ArticleSheet again = probe.editing(LATER, editing -> editing.save(draft.code(), draft.version(), draft.text()));

        assertThat(again.version()).isEqualTo(draft.version());
        assertThat(again.changedAt()).isEqualTo(draft.changedAt());
    }

    @Test
    void aScriptThatGotIntoTheTableIsNotShown() {
        ArticleSheet draft = begun(probe.district("净化区" + RUN), "题", "<p>好</p><script>alert(1)</script>");
        release(draft);
        assertThat(probe.query("select body from article where code = '" + draft.code() + "'")
                        .toString())
                .doesNotContain("script");

        probe.change("update article set body = '<p onclick=\"x\">坏</p><script>alert(1)</script>' where code = '"
                + draft.code() + "'");

        String html = probe.reading(NOON, articles -> articles.find(draft.code()))
                .orElseThrow()
                .text()
                .body()
                .html();
        assertThat(html).isEqualTo("<p>坏</p>");
    }

    @Test
    void articlesAreFoundByWordsOfTitleAndTextWhateverTheirWidthAndCase() {
        String district = probe.district("查找区" + RUN);
        release(begun(district, "课后服务ABC", "<p>每天<b>两</b>小时</p>"));
        release(begun(district, "食堂", "<p>100%留样_检查</p>"));
        begun(district, "草稿 每天", "<p>每天</p>");

        assertThat(found(district, "ａｂｃ")).containsExactly("课后服务ABC");
        assertThat(found(district, "每天两小时")).containsExactly("课后服务ABC");
        assertThat(found(district, "100%")).containsExactly("食堂");
        assertThat(found(district, "%")).containsExactly("食堂");
        assertThat(found(district, "样_检")).containsExactly("食堂");
        assertThat(found(district, "两小时 课后")).containsExactly("课后服务ABC");
        assertThat(found(district, "' or 1=1 --")).isEmpty();
        assertThat(found(district, "")).hasSize(2);
    }

    @Test
    void theDistrictDecidesTheOrder() {
        String district = probe.district("排序区" + RUN);
        release(begun(district, "乙", "<p>x</p>"));
        ArticleText pinned = new ArticleText(Category.NOTICE, "甲", "", new RichText("<p>x</p>"), -1, null);
        release(probe.editing(NOON, editing -> editing.begin(district, pinned)));

        assertThat(found(district, "")).containsExactly("甲", "乙");
    }

    @Test
    void figuresOfAProjectAreExact() {
        String district = probe.district("项目区" + RUN);
        Money cost = Money.parseWan("18650.500001").orElseThrow();
        ProjectFacts facts = new ProjectFacts(1620, cost, BuildingStage.BUILDING, new OpeningTerm(2027, true));
        ArticleText project = new ArticleText(Category.PROJECT, "新校", "", new RichText("<p>x</p>"), 0, facts);

        ArticleSheet kept = probe.editing(NOON, editing -> editing.begin(district, project));

        assertThat(probe.editing(NOON, editing -> editing.get(kept.code()))
                        .text()
                        .project())
                .isEqualTo(facts);
    }

    @Test
    void filesAreSeenWithTheirArticleAndNotBeforeOrAfter() {
        ArticleSheet draft = begun(probe.district("附件区" + RUN), "题", "<p>文</p>");
        TakenFile taken = FileTaker.take(new SentFile("a.jpg", "效果图", Files.photograph(900, 600, 1)));
        FileRow file = probe.editing(NOON, editing -> editing.attach(draft.code(), taken))
                .files()
                .get(0);
        assertThat(opened(file, true)).isEmpty();

        release(draft);
        byte[] whole = opened(file, false).orElseThrow().content();
        assertThat(whole).hasSize(file.bytes());
        assertThat(opened(file, true).orElseThrow().content()).hasSizeLessThan(whole.length);
        probe.editing(
                NOON,
                editing ->
                        editing.recall(draft.code(), editing.get(draft.code()).version(), NOON));

        assertThat(opened(file, true)).isEmpty();
        assertThatThrownBy(() -> probe.editing(NOON, editing -> editing.attach(draft.code(), taken)))
                .isInstanceOf(ContentRefusal.class);
    }

    @Test
    void aDraftIsThrownAwayWithItsFilesAndAShownArticleIsNot() {
        String district = probe.district("丢弃区" + RUN);
        ArticleSheet draft = begun(district, "题", "<p>文</p>");
        TakenFile taken = FileTaker.take(new SentFile("a.pdf", "", Files.bytes("%PDF-1.4 …")));
        probe.editing(NOON, editing -> editing.attach(draft.code(), taken));
        ArticleSheet shown = release(begun(district, "题二", "<p>文</p>"));

        probe.editing(NOON, editing -> {
            editing.discard(draft.code(), draft.version());
            return true;
        });

        assertThat(probe.query("select code from attachment where article_code = '" + draft.code() + "'"))
                .isEmpty();
        assertThatThrownBy(() -> probe.editing(NOON, editing -> {
                    editing.discard(shown.code(), shown.version());
                    return true;
                }))
                .isInstanceOf(ContentRefusal.class);
    }

    @Test
    void anEmptyTextIsNotReleased() {
        ArticleSheet draft = begun(probe.district("空文区" + RUN), "题", "<p><br></p>");

        assertThatThrownBy(() -> release(draft))
                .isInstanceOfSatisfying(
                        ContentRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo("text-missing"));
    }

    private boolean saves(ArticleSheet opened, String title) {
        try {
            probe.editing(NOON, editing -> editing.save(opened.code(), opened.version(), text(title, "<p>x</p>")));
            return true;
        } catch (ArticleChanged told) {
            return false;
        }
    }

    private ArticleSheet begun(String district, String title, String html) {
        return probe.editing(NOON, editing -> editing.begin(district, text(title, html)));
    }

    private ArticleSheet release(ArticleSheet draft) {
        return probe.editing(NOON, editing -> editing.release(draft.code(), draft.version(), null, null));
    }

    private boolean shownAt(Instant moment, ArticleSheet sheet) {
        return probe.reading(moment, articles -> articles.find(sheet.code())).isPresent();
    }

    private Optional<StoredFile> opened(FileRow file, boolean inPageSize) {
        return probe.reading(NOON, articles -> articles.openFile(file.code(), inPageSize));
    }

    private List<String> found(String district, String words) {
        ArticleSearch search = new ArticleSearch(district, null, words, 0, 20);
        return probe.reading(NOON, articles -> articles.list(search)).rows().stream()
                .map(ArticleRow::title)
                .toList();
    }

    private static ArticleText text(String title, String html) {
        return new ArticleText(Category.NOTICE, title, "", new RichText(html), 0, null);
    }
}
