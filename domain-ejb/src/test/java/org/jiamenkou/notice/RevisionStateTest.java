package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionStateTest {

    private static final Instant NOW = Instant.parse("2025-04-28T02:00:00Z");
    private static final NoticeHead HEAD = new NoticeHead("小学服务范围", null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT, false",
        "DRAFT, REVIEWED, true",
        "DRAFT, PUBLISHED, true",
        "DRAFT, WITHDRAWN, false",
        "REVIEWED, DRAFT, true",
        "REVIEWED, REVIEWED, false",
        "REVIEWED, PUBLISHED, true",
        "REVIEWED, WITHDRAWN, false",
        "PUBLISHED, DRAFT, false",
        "PUBLISHED, REVIEWED, false",
        "PUBLISHED, PUBLISHED, false",
        "PUBLISHED, WITHDRAWN, true",
        "WITHDRAWN, DRAFT, false",
        "WITHDRAWN, REVIEWED, false",
        "WITHDRAWN, PUBLISHED, false",
        "WITHDRAWN, WITHDRAWN, false",
    })
    void aRevisionOnlyMovesForward(RevisionState from, RevisionState to, boolean allowed) {
        NoticeRevision revision = revision(from);

        Throwable refusal = catchThrowable(() -> move(revision, to));

        assertThat(refusal == null).isEqualTo(allowed);
        assertThat(revision.state()).isEqualTo(allowed ? to : from);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true", "REVIEWED, true", "PUBLISHED, false", "WITHDRAWN, false"})
    void onlyAnOpenTextIsRewritten(RevisionState state, boolean allowed) {
        Throwable refusal = catchThrowable(() -> revision(state).rewrite(HEAD, "other"));

        assertThat(refusal == null).isEqualTo(allowed);
    }

    @Test
    void aReviewedTextThatIsRewrittenIsADraftAgain() {
        NoticeRevision revision = revision(RevisionState.REVIEWED);
        revision.rewrite(HEAD, "other");

        assertThat(revision.state()).isEqualTo(RevisionState.DRAFT);
    }

    @Test
    void aRefusalNamesTheVerbTheNoticeAndTheState() {
        assertThatThrownBy(() -> revision(RevisionState.WITHDRAWN).publish(NOW))
                .isInstanceOfSatisfying(NoticeRefusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("notice-state");
                    assertThat(refusal.arguments())
                            .containsExactly("published", "510115-2025-primary-resident", 1, "withdrawn");
                });
    }

    private static NoticeRevision revision(RevisionState state) {
        Notice notice = new Notice("510115", new SchoolYear(2025), Stage.PRIMARY, Population.RESIDENT);
        NoticeRevision revision = new NoticeRevision(notice, 1, HEAD, "hash", NOW);
        switch (state) {
            case DRAFT -> {}
            case REVIEWED -> revision.review();
            case PUBLISHED -> revision.publish(NOW);
            case WITHDRAWN -> {
                revision.publish(NOW);
                revision.withdraw(NOW);
            }
        }
        return revision;
    }

    private static void move(NoticeRevision revision, RevisionState to) {
        switch (to) {
            case DRAFT -> revision.returnToDraft("wang");
            case REVIEWED -> revision.review();
            case PUBLISHED -> revision.publish(NOW);
            case WITHDRAWN -> revision.withdraw(NOW);
        }
    }
}
