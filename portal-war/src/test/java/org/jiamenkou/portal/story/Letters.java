package org.jiamenkou.portal.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages the server has sent: it writes them into the file that {@code jiamenkou.letters} names, a number and its words a line. */
final class Letters {

    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private Letters() {}

    /** The code the number was sent last, as soon as it has come. */
    static String code(Visit visit, String phone) {
        Matcher[] found = new Matcher[1];
        visit.page().waitForCondition(() -> {
            List<String> sent = to(phone);
            found[0] = CODE.matcher(sent.isEmpty() ? "" : sent.get(sent.size() - 1));
            return found[0].find();
        });
        return found[0].group();
    }

    /** Waits until the number has been sent these words. */
    static void await(Visit visit, String phone, String words) {
        visit.page().waitForCondition(() -> to(phone).stream().anyMatch(letter -> letter.contains(words)));
    }

    private static List<String> to(String phone) {
        Path file = Path.of(System.getProperty("jiamenkou.letters", "target/letters"));
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(line -> line.split("\t"))
                            .filter(line -> line[0].equals(phone))
                            .map(line -> line[1])
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
