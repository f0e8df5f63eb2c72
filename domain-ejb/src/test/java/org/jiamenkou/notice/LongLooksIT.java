package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.intake.IntakeColumns;
import org.jiamenkou.job.JobDesk;
import org.jiamenkou.job.JobRun;
import org.jiamenkou.job.JobRunner;
import org.jiamenkou.job.JobState;
import org.jiamenkou.job.Work;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jiamenkou.zone.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Long texts and large files are looked at while nobody waits: as jobs that tell how far they are and keep what they found. */
@ExtendWith(ArquillianExtension.class)
class LongLooksIT {

    private static final String RUN = SentNotice.RUN;
    private static final long DRAWING_NANOS = 60_000_000_000L;
    private static final int MANY = Inspections.MOST_AT_ONCE + 50;

    @EJB
    private Notices notices;

    @EJB
    private TrialDesk trials;

    @EJB
    private LineDesk lines;

    @EJB
    private ImportDesk imports;

    @EJB
    private JobRunner runner;

    @EJB
    private JobDesk jobs;

    @EJB
    private InspectWork inspect;

    @EJB
    private PreviewWork preview;

    @EJB
    private ImportWork taking;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(SentNotice.class, Clerks.class);
    }

    @Test
    void aShortTextIsCheckedAtOnceAndALongOneAsAJobThatKeepsItsResult() {
        TextRef brief = sent("短文区" + RUN, "一小,短文路1号", "二小,短文路1号");
        Officer clerk = Clerks.of(notices, brief, "li.na");
        assertThat(trials.check(clerk, brief).standing().atOnce()).isTrue();
        assertThat(trials.check(clerk, brief).kinds()).isNotEmpty();

        TextRef text = sent("长文区" + RUN, many("长文路"));
        Officer lina = Clerks.of(notices, text, "li.na");
        assertThat(trials.check(lina, text).kinds()).isEmpty();
        assertThatThrownBy(() -> trials.findings(lina, text, 0, 10)).hasMessageContaining("not-inspected");
        String job = trials.inspect(lina, text);
        assertThat(trials.inspect(lina, text))
                .as("one that is under way is not begun twice")
                .isEqualTo(job);
        assertThat(trials.check(lina, text).standing().isUnderWay()).isTrue();
        run(inspect);

        WorkList work = trials.check(lina, text);
        assertThat(work.standing().current()).isTrue();
        assertThat(work.standing().isUnderWay()).isFalse();
        assertThat(work.kinds()).extracting(WorkList.Kind::code).contains("overlap-numbers");
        int found = work.kinds().stream().mapToInt(WorkList.Kind::total).sum();
        assertThat(trials.findings(lina, text, 0, 1).total()).isEqualTo(found);
        assertThat(jobs.get(lina, job).state()).isEqualTo(JobState.DONE);

        lines.add(lina, text, "三小", "新添路1号");
        assertThat(trials.check(lina, text).standing().current())
                .as("the text was changed since")
                .isFalse();
        assertThat(trials.check(lina, text).kinds()).hasSameSizeAs(work.kinds());
    }

    @Test
    void anAddressIsTriedOnALongTextWhileNobodyWaitsAndThenAtOnce() {
        TextRef text = sent("试问区" + RUN, many("试问路"));
        Officer lina = Clerks.of(notices, text, "li.na");
        assertThat(trials.ask(lina, text, "试问路7号", null))
                .as("nobody waits for the map")
                .isEmpty();
        assertThat(answered(lina, text, "试问路7号").schools().get(0).name()).isEqualTo("二小");
        assertThat(trials.ask(lina, text, "试问路8号", null)).as("the map is kept").isPresent();

        lines.add(lina, text, "三小", "新添路1号");
        assertThat(trials.ask(lina, text, "新添路1号", null))
                .as("the text was changed since")
                .isEmpty();
        assertThat(answered(lina, text, "新添路1号").schools().get(0).name()).isEqualTo("三小");
    }

    private Answer answered(Officer officer, TextRef text, String address) {
        long begun = System.nanoTime();
        Optional<Answer> answer;
        do {
            Thread.onSpinWait();
            answer = trials.ask(officer, text, address, null);
        } while (answer.isEmpty() && System.nanoTime() - begun < DRAWING_NANOS);
        return answer.orElseThrow();
    }

    @Test
    void twoLongTextsAreComparedAsAJob() {
        String district = "对比区" + RUN;
        TextRef before = ref(notices.importFile(SentNotice.from(district, 2025).saying(many("对比路"))));
        List<String> changed = new ArrayList<>(List.of(many("对比路")));
        changed.set(7, "三小,对比路8号");
        TextRef after = ref(notices.importFile(SentNotice.from(district, 2026).saying(changed.toArray(String[]::new))));
        Officer lina = Clerks.of(notices, after, "li.na");
        assertThat(trials.compare(lina, before, after).places()).isEmpty();

        trials.inspectBetween(lina, before, after);
        run(inspect);

        Comparison found = trials.compare(lina, before, after);
        assertThat(found.standing().current()).isTrue();
        assertThat(found.placesTotal()).isPositive().isEqualTo(found.places().size());
        assertThat(found.places())
                .anySatisfy(place -> assertThat(place.after().schools()).contains("三小"));
        assertThat(found.lines()).extracting(Comparison.LineDifference::kind).contains(Comparison.Kind.NEW);
        assertThat(trials.moved(lina, before, after, 0, 500).rows()).isEqualTo(found.places());
    }

    @Test
    void aLongLookIsCalledOffAndLeavesTheResultBeforeIt() {
        TextRef text = sent("叫停区" + RUN, many("叫停路"));
        Officer lina = Clerks.of(notices, text, "li.na");
        trials.inspect(lina, text);
        run(inspect);
        int before = trials.check(lina, text).kinds().size();
        Officer stranger = new Officer(1, "li.si", "某人", List.of(Grant.in("elsewhere", Role.ENROLMENT)), null);

        String job = trials.inspect(lina, text);
        assertThatThrownBy(() -> trials.callOff(stranger, text, job)).hasMessageContaining("not-yours");
        run(new CalledOffMeanwhile(inspect, () -> trials.callOff(lina, text, job)));

        assertThat(jobs.get(lina, job).state()).isEqualTo(JobState.CANCELLED);
        WorkList work = trials.check(lina, text);
        assertThat(work.standing().isBroken()).isTrue();
        assertThat(work.kinds()).hasSize(before);
    }

    @Test
    void aLargeFileIsLookedAtAsAJobAndItsColumnsAreNamedByAClerk() {
        TextRef old = sent("大文件区" + RUN, "一小,开区路1号");
        Officer lina = Clerks.of(notices, old, "li.na");
        String rows = IntStream.rangeClosed(1, 9000)
                .mapToObj(number -> "一小,大文件区第" + number + "组的某个小区旁边," + "大文件路" + number + "号\n")
                .collect(Collectors.joining());
        String code = imports.stage(lina, order(lina, "承办单位,说明,管片\n" + rows));
        assertThat(imports.preview(lina, code)).as("nobody waits for it").isEmpty();
        run(preview);
        ImportPreview unread = imports.preview(lina, code).orElseThrow();
        assertThat(unread.report().trusted()).isFalse();

        imports.name(lina, code, new IntakeColumns("", 1, List.of("学校", "", "招生范围")));
        assertThat(imports.look(lina, code))
                .hasValueSatisfying(look -> assertThat(look.state().isOver()).isFalse());
        run(preview);

        ImportPreview named = imports.preview(lina, code).orElseThrow();
        assertThat(named.report().trusted()).isTrue();
        assertThat(named.lines()).isEqualTo(9000);
        assertThat(named.rows()).hasSize(100);
        assertThatThrownBy(() -> imports.name(lina, code, new IntakeColumns("", 1, List.of("学校", "学校"))))
                .hasMessageContaining("column-twice");

        imports.apply(lina, code);
        run(taking);
        assertThat(imports.get(lina, code).state()).isEqualTo(ImportState.DONE);
        assertThat(Objects.requireNonNull(imports.get(lina, code).result()).notice())
                .startsWith(lina.grants().get(0).district());
    }

    private void run(Work work) {
        while (runner.runNext(List.of(work), "here")) {
            Thread.onSpinWait();
        }
    }

    /** Odd and even numbers of one street, one after the other; the last lines claim the first doors again. */
    private static String[] many(String street) {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> (number % 2 == 0 ? "一小," : "二小,") + street
                        + (number > MANY - 10 ? number - MANY + 11 : number) + "号")
                .toArray(String[]::new);
    }

    private TextRef sent(String district, String... lines) {
        return ref(notices.importFile(SentNotice.from(district, 2025).saying(lines)));
    }

    private static TextRef ref(ImportReport report) {
        return new TextRef(report.stored().code(), report.stored().revision());
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

    /** Somebody calls the job off as soon as it has begun. */
    private record CalledOffMeanwhile(Work work, Runnable callOff) implements Work {

        @Override
        public String kind() {
            return work.kind();
        }

        @Override
        public Told run(JobRun run) throws IOException {
            callOff.run();
            return work.run(run);
        }
    }
}
