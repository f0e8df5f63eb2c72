package org.jiamenkou.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    @TempDir
    private Path temporary;

    @Test
    void aProcessThatNamesTheFolderIsStopped() throws Exception {
        try (DataFolder folder = DataFolder.take(temporary).orElseThrow()) {
            Process ours = sleeping(folder, "mariadb.pid", folder.root().toString());
            new Orphans(folder).stop();
            assertThat(ours.waitFor(1, TimeUnit.SECONDS)).isTrue();
            assertThat(folder.run("mariadb.pid")).doesNotExist();
        }
    }

    @Test
    void aStrangerWithAReusedNumberIsLeftAlone() throws Exception {
        try (DataFolder folder = DataFolder.take(temporary).orElseThrow()) {
            Process stranger = sleeping(folder, "server.pid", "something else");
            new Orphans(folder).stop();
            assertThat(stranger.isAlive()).isTrue();
            stranger.destroyForcibly();
        }
    }

    private static Process sleeping(DataFolder folder, String file, String mark) throws IOException {
        Process process = new ProcessBuilder(List.of("sh", "-c", "sleep 60; : " + mark)).start();
        Files.writeString(folder.run(file), Long.toString(process.pid()));
        return process;
    }
}
