package org.jiamenkou.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleStateTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final ArticleText TEXT =
            new ArticleText(Category.NOTICE, "开放日安排", "", new RichText("<p>周六上午</p>"), 0, null);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT, false",
        "DRAFT, SCHEDULED, true",
        "DRAFT, PUBLISHED, true",
        "DRAFT, RECALLED, false",
        "SCHEDULED, DRAFT, true",
        "SCHEDULED, SCHEDULED, true",
        "SCHEDULED, PUBLISHED, true",
        "SCHEDULED, RECALLED, false",
        "PUBLISHED, DRAFT, false",
        "PUBLISHED, SCHEDULED, false",
        "PUBLISHED, PUBLISHED, false",
        "PUBLISHED, RECALLED, true",
        "RECALLED, DRAFT, true",
        "RECALLED, SCHEDULED, false",
        "RECALLED, PUBLISHED, false",
        "RECALLED, RECALLED, false",
    })
    void anArticleMovesAsTheTableSays(ArticleState from, ArticleState to, boolean allowed) {
        Article article = article(from);

        Throwable refusal = catchThrowable(() -> move(article, to));

        assertThat(refusal == null).isEqualTo(allowed);
        assertThat(article.state(NOW)).isEqualTo(allowed ? to : from);
        if (refusal != null) {
            assertThat(refusal).isInstanceOfSatisfying(ContentRefusal.class, refused -> {
                assertThat(refused.code()).isEqualTo("article-state");
                assertThat(refused.arguments()).containsExactly(to.code(), from.code());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true", "SCHEDULED, true", "PUBLISHED, true", "RECALLED, false"})
    void onlyWhatWasRecalledIsNotRewritten(ArticleState state, boolean allowed) {
        Throwable refusal = catchThrowable(() -> article(state).rewrite(TEXT, NOW));

        assertThat(refusal == null).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        ",                     ,                     DRAFT",
        "2026-03-02T03:59:59Z, ,                     PUBLISHED",
        "2026-03-02T04:00:00Z, ,                     PUBLISHED",
        "2026-03-02T04:00:01Z, ,                     SCHEDULED",
        "2026-03-01T04:00:00Z, 2026-03-02T04:00:01Z, PUBLISHED",
        "2026-03-01T04:00:00Z, 2026-03-02T04:00:00Z, RECALLED",
        "2026-03-01T04:00:00Z, 2026-03-02T03:59:59Z, RECALLED",
        "2026-03-03T04:00:00Z, 2026-03-04T04:00:00Z, SCHEDULED",
    })
    void theClockDecidesWhatIsShown(Instant from, Instant until, ArticleState state) {
        assertThat(new Showing(from, until).state(NOW)).isEqualTo(state);
    }

    @Test
    void anEndLiesBehindItsBeginning() {
        Article article = article(ArticleState.DRAFT);

        assertThatThrownBy(() -> article.release(new Showing(NOW.minusSeconds(60), NOW), NOW))
                .isInstanceOf(ContentRefusal.class);
        assertThatThrownBy(() -> new Showing(TOMORROW, NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThat(article.state(NOW)).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void aRecallMayBeSetForLater() {
        Article article = article(ArticleState.PUBLISHED);

        article.recall(TOMORROW, NOW);

        assertThat(article.state(NOW)).isEqualTo(ArticleState.PUBLISHED);
        assertThat(article.state(TOMORROW)).isEqualTo(ArticleState.RECALLED);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true", "SCHEDULED, false", "PUBLISHED, false", "RECALLED, false"})
    void onlyADraftIsThrownAway(ArticleState state, boolean allowed) {
        Throwable refusal = catchThrowable(() -> article(state).refuseIfSeen(NOW));

        assertThat(refusal == null).isEqualTo(allowed);
    }

    private static Article article(ArticleState state) {
        Article article = new Article("minghu", TEXT, NOW);
        switch (state) {
            case DRAFT -> {}
            case SCHEDULED -> article.release(new Showing(TOMORROW, null), NOW);
            case PUBLISHED -> article.release(new Showing(NOW, null), NOW);
            case RECALLED -> {
                article.release(new Showing(NOW, null), NOW);
                article.recall(NOW, NOW);
            }
        }
        return article;
    }

    private static void move(Article article, ArticleState to) {
        switch (to) {
            case DRAFT -> article.takeBack(NOW);
            case SCHEDULED -> article.release(new Showing(TOMORROW, null), NOW);
            case PUBLISHED -> article.release(new Showing(NOW, null), NOW);
            case RECALLED -> article.recall(NOW, NOW);
        }
    }
}
