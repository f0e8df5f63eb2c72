package org.jiamenkou.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** Rows of a text with separators; rows count as a spreadsheet shows them, whatever line breaks their cells hold. */
final class CsvTable implements Table {

    /** The separators in use, the usual one first. */
    static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private static final int LARGEST_ROW = 4 << 20;

    private final String text;

    private final char separator;

    CsvTable(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public void read(Predicate<Row> taker) throws Unreadable {
        int number = 0;
        try (CsvReader<CsvRecord> reader = open()) {
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                number++;
                if (!taker.test(new Row(number, records.next().getFields(), List.of()))) {
                    return;
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            throw new Unreadable("quote-not-closed", Integer.toString(number + 1));
        }
    }

    @Override
    public int expected() {
        return (int) text.chars().filter(letter -> letter == '\n').count();
    }

    /** Whether the last row is open: a file cut off has no line break at its end. */
    boolean endsOpen() {
        return !text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r");
    }

    private CsvReader<CsvRecord> open() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LARGEST_ROW)
                .ofCsvRecord(text);
    }
}
