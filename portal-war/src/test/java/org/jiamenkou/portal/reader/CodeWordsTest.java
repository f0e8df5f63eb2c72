package org.jiamenkou.portal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.zone.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever code an answer may carry, a family reads words and never the code or the words for codes nobody knows. */
class CodeWordsTest {

    private static final Path DOMAIN = Path.of("../domain-ejb/src/main/java/org/jiamenkou");

    static Stream<String> keys() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(Outcome.values()).forEach(outcome -> keys.add("outcome." + outcome.code()));
        Arrays.stream(SchoolRole.values()).forEach(role -> keys.add("role." + role.code()));
        Arrays.stream(ZoneMode.values()).forEach(mode -> keys.addAll(mode(mode)));
        needs().forEach(need ->
                Stream.of(".title", ".lead", ".label", ".hint").forEach(end -> keys.add("need." + need + end)));
        written("zone", "Fit\\.no\\(\"([a-z-]+)\"").forEach(why -> keys.add("why." + why));
        written("zone", "Fit\\.yesBut\\(\"([a-z-]+)\"").forEach(why -> keys.add("warning." + why));
        written("zone", "warn\\(\\s*warnings,\\s*\"([a-z-]+)\"").forEach(code -> keys.add("warning." + code));
        Stream.of("zone", "notice")
                .flatMap(module -> written(module, "new Answer\\.Warning\\(\"([a-z-]+)\""))
                .forEach(code -> keys.add("warning." + code));
        assertThat(keys).hasSizeGreaterThan(90);
        return keys.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyCodeHasWordsInBothLanguages(String key) {
        assertThat(Words.in(Language.ZH).containsKey(key)).isTrue();
        assertThat(Words.in(Language.EN).containsKey(key)).isTrue();
    }

    private static List<String> mode(ZoneMode mode) {
        String code = mode.code();
        String several = "several." + (mode == ZoneMode.SINGLE ? "tie" : code);
        return List.of("mode." + code, "mode." + code + ".plain", several, several + ".lead");
    }

    private static Stream<String> needs() {
        Stream<String> ofAddresses =
                written("zone/Need.java", "\\s([A-Z]+)[,;]").map(name -> name.toLowerCase(Locale.ROOT));
        Stream<String> ofAnswers = Stream.of("zone/AnswerWriter.java", "notice/Merging.java")
                .flatMap(file -> written(file, "List\\.of\\(\"([a-z]+)\"[,)]"));
        return Stream.concat(ofAddresses, ofAnswers);
    }

    /** The codes written in the sources of the domain: there is no other list of all of them. */
    private static Stream<String> written(String where, String pattern) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(DOMAIN.resolve(where))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher m = Pattern.compile(pattern).matcher(Files.readString(file));
                while (m.find()) {
                    found.add(m.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        return found.stream();
    }
}
