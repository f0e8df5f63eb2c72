package org.jiamenkou.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void nothingSaidMeansThePlainStart() {
        Options options = parse("");
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.demo()).isEqualTo(DemoSize.SMALL);
        assertThat(options.database()).isEmpty();
        assertThat(options.data()).isEqualTo(Path.of(".jiamenkou").toAbsolutePath());
        assertThat(options.rest()).isEmpty();
    }

    @Test
    void aVerbKeepsItsOwnArgumentsInOrder() {
        Options options = parse("--data d import-notice --district 温江区 --port 9000 --publish a.csv");
        assertThat(options.rest()).containsExactly("import-notice", "--district", "温江区", "--publish", "a.csv");
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.data()).hasFileName("d");
    }

    @Test
    void theEnvironmentNamesADatabaseAndTheCommandLineWins() {
        Map<String, String> environment = Map.of("JIAMENKOU_DB", "jdbc:mysql://a:b@here/x");
        assertThat(Options.parse(List.of(), environment)
                        .database()
                        .orElseThrow()
                        .shown())
                .isEqualTo("here/x");
        assertThat(Options.parse(List.of("--db", "jdbc:mysql://a:b@there/x"), environment)
                        .database()
                        .orElseThrow()
                        .shown())
                .isEqualTo("there/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port",
                "--port 0",
                "--port 70000",
                "--port web",
                "--address here;there",
                "--demo huge",
                "--db mysql"
            })
    void whatMakesNoSenseIsRefusedInOneLine(String line) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(LaunchRefused.class)
                .message()
                .hasLineCount(1);
    }

    private static Options parse(String line) {
        return Options.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")), Map.of());
    }
}
