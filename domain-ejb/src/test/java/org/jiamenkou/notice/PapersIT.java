package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.kernel.Matter;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.notice.ImportReport.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Papers and dates of a notice on a real database. */
@ExtendWith(ArquillianExtension.class)
class PapersIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);
    private static final String LIST = "人群,事项,内容,开始日期,截止日期\n第一类,材料,户口簿,,\n第一类,日期,网上报名,2025-06-16,2025-06-20\n";

    @EJB
    private Notices notices;

    @EJB
    private NoticeProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(NoticeProbe.class, SentNotice.class, Patience.class);
    }

    @Test
    void aPublishedNoticeGetsItsPapersAsANewRevisionAndTheSameListChangesNothing() {
        String code = sent("材料区" + RUN);
        notices.publish(code);

        ImportReport taken = notices.importPapers(code, list(LIST));
        assertThat(taken.result()).isEqualTo(Result.STORED);
        assertThat(taken.stored().revision()).isEqualTo(2);
        assertThat(notices.get(code).requirements()).isEmpty();
        notices.publish(code);

        assertThat(notices.get(code).requirements())
                .extracting(NoticeText.Requirement::matter)
                .containsExactly(Matter.PAPERS, Matter.DATE);
        assertThat(notices.get(code).lines()).hasSize(1);
        assertThat(notices.importPapers(code, list(LIST)).result()).isEqualTo(Result.UNCHANGED);
        assertThat(notices.all("材料区" + RUN)).hasSize(2);
    }

    @Test
    void aCorrectedTextKeepsThePapersAndTheSameTextStillChangesNothing() {
        String code = sent("更材区" + RUN);
        notices.importPapers(code, list(LIST));
        ImportRequest same = SentNotice.from("更材区" + RUN, 2025).saying("一小,光明路1号");
        assertThat(notices.importFile(same).result()).isEqualTo(Result.UNCHANGED);

        ImportReport corrected =
                notices.importFile(SentNotice.from("更材区" + RUN, 2025).saying("二小,光明路1号"));

        assertThat(corrected.result()).isEqualTo(Result.STORED);
        assertThat(corrected.requirements()).isEqualTo(2);
        assertThat(notices.get(code, 1).requirements()).hasSize(2);
    }

    @Test
    void ofAListWithOneBadRowNothingIsTaken() {
        String code = sent("坏行区" + RUN);

        ImportReport refused = notices.importPapers(code, list(LIST + "第二类,日期,报名,某天,\n"));

        assertThat(refused.result()).isEqualTo(Result.REFUSED);
        assertThat(refused.findings()).anySatisfy(found -> {
            assertThat(found.row()).isEqualTo(4);
            assertThat(found.code()).isEqualTo("file-day-unreadable");
        });
        assertThat(notices.get(code, 1).requirements()).isEmpty();
    }

    @Test
    void nextYearBeginsWithThePapersAndWithoutTheDays() {
        String code = sent("来材区" + RUN);
        notices.importPapers(code, list(LIST));
        notices.publish(code);

        NoticeRow next = notices.copyForward(code, new SchoolYear(2026));

        List<NoticeText.Requirement> copied = notices.get(next.code(), 1).requirements();
        assertThat(copied).hasSize(2).allSatisfy(one -> assertThat(one.days()).isEmpty());
        assertThat(notices.get(code).requirements().get(1).from()).isEqualTo(LocalDate.of(2025, 6, 16));
        assertThat(notices.checks(next.code()))
                .extracting(ImportReport.Finding::code)
                .contains("date-without-day");
    }

    @Test
    void addingPapersSettlesNothingTheTextLeftToSettle() {
        ImportRequest halfRead = SentNotice.from("未尽区" + RUN, 2025).saying("一小,光明路1号", "二小,", "三小,长安路3号");
        String code = notices.importFile(halfRead).stored().code();
        assertThatThrownBy(() -> notices.publish(code)).isInstanceOf(NoticeRefusal.class);

        notices.importPapers(code, list(LIST));

        assertThatThrownBy(() -> notices.publish(code)).isInstanceOf(NoticeRefusal.class);
    }

    @Test
    void thePapersOfAPublishedTextCannotBeChangedEvenByStatement() {
        String code = sent("定材区" + RUN);
        notices.importPapers(code, list(LIST));
        notices.publish(code);
        long revision = probe.number("select max(id) from notice_revision where notice_code = '" + code + "'");

        assertThatThrownBy(() -> probe.change("update requirement set papers = 'x' where revision_id = " + revision))
                .isNotNull();
        assertThat(notices.get(code).requirements().get(0).papers()).isEqualTo("户口簿");
    }

    @Test
    void papersOfANoticeNobodySentAreRefused() {
        ImportRequest alone = SentNotice.from("无告区" + RUN, 2025).file(LIST.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> notices.importFile(alone)).isInstanceOf(NoticeRefusal.class);

        assertThat(probe.number("select count(*) from district where name = '无告区" + RUN + "'"))
                .isZero();
    }

    private String sent(String district) {
        return notices.importFile(SentNotice.from(district, 2025).saying("一小,光明路1号"))
                .stored()
                .code();
    }

    private static IntakeFile list(String text) {
        return Intake.read(text.getBytes(StandardCharsets.UTF_8), IntakeOptions.usual());
    }
}
