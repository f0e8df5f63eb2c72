package org.jiamenkou.school;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The days off that the State Council has published (国务院办公厅关于部分节假日安排的通知), year by year. */
final class PublishedDays {

    private static final String FILE = "days-off.csv";

    private PublishedDays() {}

    /** The days of a year; none where they are not known yet. */
    static List<DayOff> of(int year) {
        List<DayOff> days = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PublishedDays.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> LocalDate.parse(cells[0])
                            .datesUntil(LocalDate.parse(cells[1]).plusDays(1))
                            .filter(day -> day.getYear() == year)
                            .forEach(day ->
                                    days.add(new DayOff(day, DayOff.Kind.valueOf(cells[2]), cells[3], cells[4]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }
}
