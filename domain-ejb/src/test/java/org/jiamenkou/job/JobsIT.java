package org.jiamenkou.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Long work on a real database: done once, called off, its result for who asked. */
@ExtendWith(ArquillianExtension.class)
class JobsIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    @EJB
    private Jobs jobs;

    @EJB
    private JobRunner runner;

    @EJB
    private JobDesk desk;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with();
    }

    @Test
    void manyNodesDoEachJobOnce() throws Exception {
        String kind = "once" + RUN;
        for (int i = 0; i < 20; i++) {
            jobs.add(new JobOrder(null, kind, "here", "第" + i + "件", "", null), "li.na" + RUN);
        }
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        Work work = work(kind, run -> done.add(run.row().code()));
        Callable<Boolean> node = () -> {
            while (runner.runNext(List.of(work), "node")) {
                Thread.onSpinWait();
            }
            return true;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            for (Future<Boolean> ended : nodes.invokeAll(List.of(node, node, node))) {
                ended.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(done).hasSize(20).doesNotHaveDuplicates();
        assertThat(desk.list(officer("li.na", "here"), 0, 100))
                .hasSize(20)
                .allMatch(row -> row.state() == JobState.DONE && row.percent() == 100);
    }

    @Test
    void aJobIsCalledOffBeforeAndWhileItIsDone() {
        String kind = "off" + RUN;
        Officer maker = officer("wang", "here");
        String waiting = jobs.add(new JobOrder(null, kind, "here", "等着的", "", null), maker.login());
        desk.cancel(maker, waiting);
        assertThat(desk.get(maker, waiting).state()).isEqualTo(JobState.CANCELLED);
        String running = jobs.add(new JobOrder(null, kind, "here", "进行中的", "", null), maker.login());
        runner.runNext(
                List.of(work(kind, run -> {
                    run.now(30);
                    desk.cancel(maker, running);
                    run.now(60);
                })),
                "node");
        assertThat(desk.get(maker, running)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(JobState.CANCELLED);
            assertThat(row.percent()).isEqualTo(60);
        });
    }

    @Test
    void aResultIsFetchedByWhoAskedForItAndABrokenJobSaysSo() {
        String kind = "file" + RUN;
        Officer maker = officer("maker", "here");
        String code = jobs.add(new JobOrder(null, kind, "here", "学校.csv", "", null), maker.login());
        runner.runNext(List.of(work(kind, run -> {})), "node");
        String broken = jobs.add(new JobOrder(null, kind, "here", "坏的", "", null), maker.login());
        runner.runNext(
                List.of(work(kind, run -> {
                    throw new IllegalStateException("on purpose");
                })),
                "node");

        assertThat(new String(desk.result(maker, code).bytes(), UTF_8)).isEqualTo("学校");
        assertThat(desk.get(maker, broken).state()).isEqualTo(JobState.FAILED);
        assertThatThrownBy(() -> desk.result(officer("other", "here"), code)).hasMessageContaining("unknown-job");
        assertThatThrownBy(() -> desk.result(officer("maker", "elsewhere"), code))
                .hasMessageContaining("unknown-job");
        assertThatThrownBy(() -> desk.get(officer("other", "elsewhere"), code)).hasMessageContaining("not-yours");
        assertThatThrownBy(() -> desk.cancel(officer("other", "elsewhere"), code))
                .hasMessageContaining("not-yours");
    }

    private interface Doing {
        void with(JobRun run);
    }

    private static Work work(String kind, Doing doing) {
        return new Work() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Told run(JobRun run) {
                doing.with(run);
                return new Told(null, null, new JobResult("学校.csv", "text/csv", "学校".getBytes(UTF_8)));
            }
        };
    }

    private static Officer officer(String login, String district) {
        return new Officer(-1, login + RUN, "某人", List.of(new Grant(Role.DISTRICT_ADMIN, district, null)), "192.0.2.1");
    }
}
