package org.jiamenkou.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void onlyOneProcessHasTheFolder() {
        try (DataFolder first = DataFolder.take(temporary).orElseThrow()) {
            assertThat(first.root()).isEqualTo(temporary);
            assertThat(DataFolder.take(temporary)).isEmpty();
        }
        try (DataFolder again = DataFolder.take(temporary).orElseThrow()) {
            assertThat(again.root()).isEqualTo(temporary);
        }
    }

    @Test
    void theDatabaseIsAnnouncedToTheOwnerAloneAndOnlyWhileItRuns() throws IOException {
        DatabaseAddress address = new DatabaseAddress("jdbc:mysql://127.0.0.1:1/x?a=b", "ann", "pass=word #1");
        try (DataFolder folder = DataFolder.take(temporary).orElseThrow()) {
            folder.announce(address);
            assertThat(DataFolder.runningDatabase(temporary)).contains(address);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.run("database.properties"))))
                    .isEqualTo("rw-------");
        }
        assertThat(DataFolder.runningDatabase(temporary)).isEmpty();
    }
}
