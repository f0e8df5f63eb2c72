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
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things. */
class WordsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "ticket"
            })
    void everyWordIsThereInBothLanguages(String module) {
        ResourceBundle chinese = words(module, Locale.SIMPLIFIED_CHINESE);
        ResourceBundle english = words(module, Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(english.keySet())
                .filteredOn(key -> !key.startsWith("other-language"))
                .allSatisfy(key ->
                        assertThat(english.getString(key)).as(key).isNotBlank().doesNotContainPattern("\\p{IsHan}"));
    }

    /** The page engine would find the bundle and not the row. */
    @Test
    void noPageCallsARowAsABundleIsCalled() throws IOException {
        String configured = Files.readString(WEBAPP.resolve("WEB-INF/faces-config.xml"));
        String bundles = Pattern.compile("<var>(.*?)</var>")
                .matcher(configured)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("|"));
        assertThat(bundles).contains("frame", "school");
        Pattern clash = Pattern.compile("(var|<ui:param name)=\"(" + bundles + ")\"");
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(pages).isNotEmpty();
            for (Path page : pages) {
                assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern(clash);
            }
        }
    }

    /** What the trail keeps as a code is told in words; modules of families bring theirs with their own pages. */
    @Test
    void whatIsDoneIsToldInWords() throws IOException {
        Pattern did = Pattern.compile("\\bdid\\([^\"]*\"([a-z.-]+[a-z])\"");
        ResourceBundle chinese = words("audit", Locale.SIMPLIFIED_CHINESE);
        Path domain = Path.of("../domain-ejb/src/main/java/org/jiamenkou");
        int found = 0;
        for (String module : List.of("staff", "audit", "school", "notice", "seat", "content", "job")) {
            try (Stream<Path> files = Files.walk(domain.resolve(module))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    for (MatchResult code :
                            did.matcher(Files.readString(file)).results().toList()) {
                        assertThat(chinese.keySet()).as(file.toString()).contains("act." + code.group(1));
                        found++;
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    private static ResourceBundle words(String module, Locale locale) {
        return ResourceBundle.getBundle("org.jiamenkou.admin." + module + ".words", locale);
    }
}
