package org.jiamenkou.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook: the first sheet with known titles is read, the others are told of. */
final class Xlsx {

    private final byte[] bytes;

    private final IntakeOptions options;

    private final Tally tally;

    private final Harvest harvest;

    private Optional<Header> nearly = Optional.empty();

    Xlsx(byte[] bytes, IntakeOptions options, Tally tally, Harvest harvest) {
        this.bytes = bytes;
        this.options = options;
        this.tally = tally;
        this.harvest = harvest;
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    void read() throws Unreadable {
        List<List<XlsxPackage.Merged>> merges = XlsxPackage.check(bytes, options.maxUnpackedBytes());
        try (ReadableWorkbook book = XlsxLibrary.call(
                () -> new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true)))) {
            readFirstKnown(XlsxLibrary.call(() -> book.getSheets().toList()), merges);
        } catch (IOException e) {
            throw new Unreadable("archive-broken");
        }
    }

    private void readFirstKnown(List<Sheet> sheets, List<List<XlsxPackage.Merged>> merges) throws Unreadable {
        boolean found = false;
        for (int i = 0; i < sheets.size(); i++) {
            XlsxTable table = new XlsxTable(sheets.get(i), i < merges.size() ? merges.get(i) : List.of());
            if (found) {
                tellOf(table);
            } else {
                found = readIfKnown(table, sheets.get(i).getVisibility());
            }
        }
        if (!found) {
            throw Intake.unknownTitles(nearly);
        }
    }

    private boolean readIfKnown(XlsxTable table, SheetVisibility visibility) throws Unreadable {
        TableReader reader = new TableReader(options, tally, harvest);
        boolean known = reader.read(table);
        if (known && visibility != SheetVisibility.VISIBLE) {
            tally.warn(0, null, "sheet-hidden", table.name());
        } else if (!known) {
            nearly = nearly.or(reader::nearly);
            tally.note(0, null, "sheet-without-titles", table.name());
        }
        return known;
    }

    private void tellOf(XlsxTable table) throws Unreadable {
        int[] rows = new int[1];
        table.read(row -> {
            rows[0] += row.isBlank() ? 0 : 1;
            return rows[0] <= options.maxRows();
        });
        if (rows[0] > 0) {
            tally.warn(0, null, "sheet-not-read", table.name(), Integer.toString(rows[0]));
        }
    }
}
