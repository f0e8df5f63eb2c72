package org.jiamenkou.db.demo;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as comma-separated values. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    Csv(String... titles) {
        row((Object[]) titles);
    }

    /** Adds a row. */
    Csv row(Object... cells) {
        text.append(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    private static String cell(Object value) {
        String cell = value.toString();
        return cell.matches("[^,\"\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
