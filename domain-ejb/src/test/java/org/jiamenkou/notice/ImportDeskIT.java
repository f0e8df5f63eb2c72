package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.intake.Shape;
import org.jiamenkou.job.JobRunner;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files handed in, looked at, taken in; and publications that wait for their time. */
@ExtendWith(ArquillianExtension.class)
class ImportDeskIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    @EJB
    private Notices notices;

    @EJB
    private ImportDesk imports;

    @EJB
    private NoticeDesk texts;

    @EJB
    private TrialDesk trials;

    @EJB
    private NoticeClock clock;

    @EJB
    private JobRunner runner;

    @EJB
    private ImportWork work;

    @EJB
    private NoticeProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(NoticeProbe.class, SentNotice.class, Clerks.class);
    }

    @Test
    void aFileIsLookedAtBeforeAnythingChanges() {
        Officer lina = clerk("先看区" + RUN);
        String code = imports.stage(lina, order(lina, "school,rule\n一小,先看路1号\n二小,@@什么@@\n,没有学校\n"));

        ImportPreview preview = imports.preview(lina, code).orElseThrow();

        assertThat(preview.shape()).isEqualTo(Shape.LINES);
        assertThat(preview.lines()).isEqualTo(2);
        assertThat(preview.understood()).isEqualTo(1);
        assertThat(preview.report().refused()).isEqualTo(1);
        assertThat(preview.rows().get(0).unread()).isNotEmpty();
        assertThat(texts.list(lina, TextQuery.all()).texts()).hasSize(1);
        imports.cancel(lina, code);
        assertThat(imports.get(lina, code).state()).isEqualTo(ImportState.CANCELLED);
        assertThatThrownBy(() -> imports.apply(lina, code)).hasMessageContaining("import-state");
    }

    @Test
    void whatIsTakenInNamesItsDrafterAndARowNotTakenOverWaitsForSomebody() {
        Officer lina = clerk("采用区" + RUN);
        Officer wang = Clerks.of(
                notices, texts.list(lina, TextQuery.all()).texts().get(0).ref(), "wang.wei");
        String code = imports.stage(lina, order(lina, "school,rule\n一小,采用路1号\n二小,采用路2号\n,没有学校\n"));
        imports.apply(lina, code);
        untilOver(lina, code);

        ImportRow row = imports.get(lina, code);
        assertThat(row.state()).isEqualTo(ImportState.DONE);
        TextRef text = Objects.requireNonNull(row.result());
        assertThat(texts.get(lina, text).life().draftedBy()).isEqualTo("li.na");
        assertThat(texts.get(lina, text).unsettled()).isEqualTo(1);
        assertThatThrownBy(() -> texts.review(lina, text, 0)).hasMessageContaining("own-review");
        WorkList work = trials.check(lina, text);
        WorkList.Taken open = work.taken().stream()
                .filter(WorkList.Taken::isPreventing)
                .findFirst()
                .orElseThrow();
        texts.review(wang, text, 0);
        assertThatThrownBy(() -> texts.publish(wang, text)).hasMessageContaining("checks-failed");
        texts.returnToDraft(wang, text);
        trials.settle(lina, text, open.number(), "来文多出的空行");
        texts.review(wang, text, 0);
        texts.publish(wang, text);
        assertThat(texts.get(lina, text).life().publishedBy()).isEqualTo("wang.wei");
    }

    @Test
    void aFileThatCannotBeTrustedChangesNothing() {
        Officer lina = clerk("不信区" + RUN);
        String code = imports.stage(lina, order(lina, "%PDF-1.4 not a table"));
        imports.apply(lina, code);
        untilOver(lina, code);

        assertThat(imports.get(lina, code).state()).isEqualTo(ImportState.REFUSED);
        assertThat(imports.get(lina, code).told()).contains("PDF");
        assertThat(texts.list(lina, TextQuery.all()).texts()).hasSize(1);
    }

    @Test
    void anotherDistrictsImportIsNotShown() {
        Officer lina = clerk("甲导区" + RUN);
        Officer stranger = clerk("乙导区" + RUN);
        String code = imports.stage(lina, order(lina, "school,rule\n一小,甲导路1号\n"));

        assertThatThrownBy(() -> imports.get(stranger, code)).hasMessageContaining("not-yours");
        assertThatThrownBy(() -> imports.preview(stranger, code)).hasMessageContaining("not-yours");
        assertThatThrownBy(() -> imports.apply(stranger, code)).hasMessageContaining("not-yours");
        assertThatThrownBy(() -> imports.cancel(stranger, code)).hasMessageContaining("not-yours");
        assertThat(imports.list(stranger)).isEmpty();
        assertThatThrownBy(() -> imports.stage(stranger, order(lina, "x"))).hasMessageContaining("not-yours");
    }

    @Test
    void aTextIsPublishedWhenItsTimeComesAndOnlyOnce() throws InterruptedException {
        Officer lina = clerk("定时区" + RUN);
        TextRef text = texts.list(lina, TextQuery.all()).texts().get(0).ref();
        Officer wang = Clerks.of(notices, text, "wang.wei");
        texts.review(wang, text, 0);
        assertThatThrownBy(() -> texts.publishAt(lina, text, Instant.now().minusSeconds(1)))
                .hasMessageContaining("time-gone");
        Instant moment = Instant.now().plus(Duration.ofSeconds(2));
        texts.publishAt(lina, text, moment);
        clock.publishDue();
        assertThat(texts.get(lina, text).notice().state()).isEqualTo(RevisionState.REVIEWED);

        while (texts.get(lina, text).notice().state() == RevisionState.REVIEWED) {
            assertThat(Instant.now()).isBefore(moment.plusSeconds(3));
            clock.publishDue();
        }

        assertThat(Instant.now()).isAfterOrEqualTo(moment);
        assertThat(texts.get(lina, text).notice().state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(probe.elsewhere(SentNotice.question("定时区" + RUN, 2025, "开区路1号")))
                .isEqualTo("one");
    }

    private void untilOver(Officer officer, String code) {
        Instant patience = Instant.now().plusSeconds(20);
        while (!imports.get(officer, code).state().isOver()) {
            assertThat(Instant.now()).isBefore(patience);
            runner.runNext(List.of(work), "here");
        }
    }

    /** A district with one text of two years ago, and a clerk of it. */
    private Officer clerk(String district) {
        NoticeRow row = notices.importFile(SentNotice.from(district, 2025).saying("一小,开区路1号"))
                .stored();
        return new Officer(1, "li.na", "李娜", List.of(Grant.in(row.district(), Role.ENROLMENT)), null);
    }

    private static ImportOrder order(Officer officer, String file) {
        return new ImportOrder(
                officer.grants().get(0).district(),
                new SchoolYear(2026),
                Stage.PRIMARY,
                Population.RESIDENT,
                new NoticeHead("小学服务范围", null, null, "试验", null),
                "file.csv",
                file.getBytes(StandardCharsets.UTF_8),
                null,
                null,
                false,
                null);
    }
}
