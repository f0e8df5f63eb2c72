package org.jiamenkou.portal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Pattern KEY = Pattern.compile("w(?:\\[|\\.of\\()'([a-z0-9.-]+)'[],)]");

    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    static Stream<String> bundles() {
        return Words.BUNDLES.stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndSlots(String bundle) {
        var chinese = Words.bundle(bundle, Language.ZH);
        var english = Words.bundle(bundle, Language.EN);

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach((key, text) -> assertThat(slots(english.getProperty((String) key, "")))
                .as("slots of %s", key)
                .isEqualTo(slots((String) text)));
    }

    @Test
    void everyKeyOfAPageHasWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    pages.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                Matcher m = KEY.matcher(Files.readString(page));
                while (m.find()) {
                    if (!Words.in(Language.ZH).containsKey(m.group(1))) {
                        missing.add(page + ": " + m.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void bracesInsideAnArgumentStayWhatTheyAre() {
        Words words = Words.in(Language.ZH);

        assertThat(words.of("answer.title", "{1}", "路")).isEqualTo("{1} · 路");
    }

    @Test
    void aKeyWithoutWordsShowsItself() {
        assertThat(Words.in(Language.EN).get("no.such.key")).isEqualTo("[no.such.key]");
    }

    private static Set<String> slots(String text) {
        Set<String> slots = new TreeSet<>();
        Matcher m = SLOT.matcher(text);
        while (m.find()) {
            slots.add(m.group());
        }
        return slots;
    }
}
