package org.jiamenkou.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things. */
class WordsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @ParameterizedTest
    @MethodSource("modules")
    void everyWordIsThereInBothLanguages(String module) {
        ResourceBundle chinese = words(module, Locale.SIMPLIFIED_CHINESE);
        ResourceBundle english = words(module, Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(english.keySet())
                .filteredOn(key -> !key.startsWith("other-language"))
                .allSatisfy(key ->
                        assertThat(english.getString(key)).as(key).isNotBlank().doesNotContainPattern("\\p{IsHan}"));
    }

    /** Chinese marks stand between Chinese words, except where a machine reads them. */
    @ParameterizedTest
    @MethodSource("modules")
    void chineseIsWrittenWithChineseMarks(String module) {
        ResourceBundle chinese = words(module, Locale.SIMPLIFIED_CHINESE);
        assertThat(chinese.keySet())
                .filteredOn(key -> !key.equals("tools"))
                .allSatisfy(key ->
                        assertThat(chinese.getString(key)).as(key).doesNotContainPattern("\\p{IsHan}[,:;?!](?!纬度)"));
    }

    /** The page engine would find the bundle, or what the page tells its frame, and not the row. */
    @Test
    void noPageCallsARowAsABundleIsCalled() throws IOException {
        String configured = Files.readString(WEBAPP.resolve("WEB-INF/faces-config.xml"));
        String bundles = Pattern.compile("<var>(.*?)</var>")
                .matcher(configured)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("|"));
        assertThat(bundles).contains("frame", "school");
        Pattern clash = Pattern.compile("(var|<ui:param name)=\"(" + bundles + ")\"|var=\"(title|parent|parentPath)\"");
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(pages).isNotEmpty();
            for (Path page : pages) {
                assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern(clash);
            }
        }
    }

    /** What the trail keeps as a code is told in words. */
    @Test
    void whatIsDoneIsToldInWords() throws IOException {
        Pattern did = Pattern.compile("\\bdid\\([^\"]*\"([a-z.-]+[a-z])\"");
        ResourceBundle chinese = words("audit", Locale.SIMPLIFIED_CHINESE);
        Path domain = Path.of("../domain-ejb/src/main/java/org/jiamenkou");
        int found = 0;
        for (Path file : sources(domain)) {
            for (MatchResult code :
                    did.matcher(Files.readString(file)).results().toList()) {
                assertThat(chinese.keySet()).as(file.toString()).contains("act." + code.group(1));
                found++;
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    /** A refused use of a desk is kept as {@code NoticeDesk.publish}. */
    @Test
    void whatIsRefusedIsToldInWords() throws IOException {
        Pattern use = Pattern.compile("@For\\([^)]*\\)\\s+public [^(=;]*?(\\w+)\\(");
        ResourceBundle chinese = words("audit", Locale.SIMPLIFIED_CHINESE);
        int found = 0;
        for (Path file : sources(Path.of("../domain-ejb/src/main/java/org/jiamenkou"))) {
            String desk = file.getFileName().toString().replace(".java", "");
            for (MatchResult method :
                    use.matcher(Files.readString(file)).results().toList()) {
                assertThat(chinese.keySet())
                        .as("%s.%s", desk, method.group(1))
                        .contains("act." + desk, "use." + method.group(1));
                found++;
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static List<String> modules() {
        return List.of(
                "afterschool",
                "audit",
                "content",
                "export",
                "family",
                "frame",
                "notice",
                "school",
                "seat",
                "staff",
                "system",
                "ticket");
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(one -> one.toString().endsWith(".java")).toList();
        }
    }

    /** Letters that reached nobody are named by what they are about. */
    @Test
    void everyLetterHasANameAtTheDesk() {
        ResourceBundle letters = ResourceBundle.getBundle("org.jiamenkou.message.letters", Locale.ROOT);
        assertThat(letters.keySet()).hasSizeGreaterThan(20);
        assertThat(words("system", Locale.SIMPLIFIED_CHINESE).keySet())
                .containsAll(
                        letters.keySet().stream().map(key -> "letter." + key).toList());
    }

    private static ResourceBundle words(String module, Locale locale) {
        return ResourceBundle.getBundle("org.jiamenkou.admin." + module + ".words", locale);
    }
}
