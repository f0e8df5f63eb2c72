package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An invented child with two guardians who have signed in; each story takes one nobody else has had. The file named by
 * {@code jiamenkou.families} is what StoryFamilies prints.
 *
 * @param mother the token of one guardian
 * @param father the token of the other
 * @param code the code of the child
 * @param phone the mother's number
 */
record StoryChild(String mother, String father, String code, String phone) {

    private static final Map<String, AtomicInteger> TAKEN = new ConcurrentHashMap<>();

    /** A child of the school that is open, that opens in a day ({@code soon}), or at which paying books ({@code pay}). */
    static StoryChild at(String school) {
        String[] line = next(school);
        return new StoryChild(line[1], line[2], line[3], line[4]);
    }

    /** The mother's browser. */
    Visit visit(Reading reading) {
        return visit(reading, "zh-CN", mother);
    }

    /** The father's browser. */
    Visit fatherVisits(Reading reading) {
        return visit(reading, "zh-CN", father);
    }

    /** The mother's browser, which asks for English. */
    Visit visitInEnglish(Reading reading) {
        return visit(reading, "en", mother);
    }

    private static Visit visit(Reading reading, String locale, String token) {
        Visit visit = reading.visit(locale);
        visit.browser().addCookies(List.of(new Cookie("family", token).setUrl(Chromium.base())));
        return visit;
    }

    /** The next line with this word that nobody has had. */
    static String[] next(String word) {
        List<String[]> lines = lines().stream()
                .map(line -> line.split(" "))
                .filter(line -> line[0].equals(word))
                .toList();
        int next = TAKEN.computeIfAbsent(word, first -> new AtomicInteger()).getAndIncrement();
        assertThat(lines).as("lines of %s left", word).hasSizeGreaterThan(next);
        return lines.get(next);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of(System.getProperty("jiamenkou.families", "target/families")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
