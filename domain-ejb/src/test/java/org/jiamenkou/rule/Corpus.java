package org.jiamenkou.rule;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published notices and the tables that say what is right of them; sources stand in index.csv. */
public final class Corpus {

    private Corpus() {}

    /** The rows of a table, by the names of its columns. */
    public static List<NamedCsvRecord> table(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream("/notices/" + name + ".csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The short names of the notices. */
    public static List<String> notices() {
        return table("index").stream().map(row -> row.getField("file")).toList();
    }

    /** A notice, read. */
    public static List<LineReading> read(String notice) {
        return NoticeReader.read(table(notice).stream()
                .map(row -> new RuleLine(row.getField("school"), row.getField("rule")))
                .toList());
    }
}
