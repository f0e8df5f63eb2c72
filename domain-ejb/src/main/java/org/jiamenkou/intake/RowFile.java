package org.jiamenkou.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jiamenkou.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a list a school sends, such as teachers or pupils: CSV or XLSX, by the titles the caller knows. Nothing of it may be
 * applied when it cannot be trusted.
 */
public final class RowFile {

    private static final int TITLES_WITHIN = 20;

    private final List<RowTitle> titles;
    private final IntakeOptions options;
    private final List<Row> rows = new ArrayList<>();
    private final List<IntakeFinding> findings = new ArrayList<>();
    private final Map<String, Integer> at = new LinkedHashMap<>();
    private List<String> written = List.of();
    private int looked;
    private boolean trusted = true;

    private RowFile(List<RowTitle> titles, IntakeOptions options) {
        this.titles = List.copyOf(titles);
        this.options = options;
    }

    /**
     * A row.
     *
     * @param number as a spreadsheet counts it, from 1
     * @param cells what stands in it, stripped, by the key of the column; columns the file lacks are left out
     */
    public record Row(int number, Map<String, String> cells) {

        /** What stands in a column; empty where nothing does. */
        public String get(String key) {
            return cells.getOrDefault(key, "");
        }
    }

    /** Reads the bytes of a file by these titles; what is wrong with them is found, never thrown. */
    public static RowFile read(byte[] bytes, IntakeOptions options, List<RowTitle> titles) {
        RowFile file = new RowFile(titles, options);
        try {
            file.read(bytes);
        } catch (Unreadable reason) {
            file.trusted = false;
            file.rows.clear();
            file.findings.add(new IntakeFinding(0, null, Severity.ERROR, reason.code(), reason.arguments()));
        }
        return file;
    }

    /** The rows that say something. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** What a clerk should look at. */
    public List<IntakeFinding> findings() {
        return List.copyOf(findings);
    }

    /** Whether the file is whole and has the titles it needs. */
    public boolean isTrusted() {
        return trusted;
    }

    /** Whether the file has that column. */
    public boolean has(String key) {
        return at.containsKey(key);
    }

    private void read(byte[] bytes) throws Unreadable {
        if (bytes.length > options.maxBytes()) {
            throw new Unreadable("file-too-large", Integer.toString(options.maxBytes() >> 20));
        }
        if (bytes.length == 0) {
            throw new Unreadable("empty");
        }
        if (Xlsx.isZip(bytes)) {
            readBook(bytes);
        } else {
            Intake.refuseForeign(bytes);
            String text = Decoded.of(bytes).text();
            read(new CsvTable(text, separator(text)));
        }
        if (at.isEmpty()) {
            throw new Unreadable("column-missing", missing());
        }
    }

    private void readBook(byte[] bytes) throws Unreadable {
        List<List<XlsxPackage.Merged>> merges = XlsxPackage.check(bytes, options.maxUnpackedBytes());
        try (ReadableWorkbook book = XlsxLibrary.call(
                () -> new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true)))) {
            List<Sheet> sheets = XlsxLibrary.call(() -> book.getSheets().toList());
            for (int i = 0; i < sheets.size() && at.isEmpty(); i++) {
                looked = 0;
                read(new XlsxTable(sheets.get(i), i < merges.size() ? merges.get(i) : List.of()));
            }
        } catch (IOException e) {
            throw new Unreadable("archive-broken");
        }
    }

    private void read(Table table) throws Unreadable {
        table.read(row -> {
            if (at.isEmpty()) {
                look(row);
                return !at.isEmpty() || ++looked < TITLES_WITHIN;
            }
            take(row);
            return rows.size() <= options.maxRows();
        });
        if (rows.size() > options.maxRows()) {
            throw new Unreadable("too-many-rows", Integer.toString(options.maxRows()));
        }
    }

    private void look(Table.Row row) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int index = i;
            titles.stream()
                    .filter(title -> title.isNamed(row.cell(index)))
                    .findFirst()
                    .ifPresent(title -> found.putIfAbsent(title.key(), index));
        }
        boolean whole = titles.stream().filter(RowTitle::needed).allMatch(title -> found.containsKey(title.key()));
        if (whole && !found.isEmpty()) {
            at.putAll(found);
            written = row.cells();
        }
    }

    private void take(Table.Row row) {
        if (row.isBlank()) {
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        at.forEach((key, index) -> cells.put(key, row.cell(index).strip()));
        if (cells.values().stream().allMatch(String::isEmpty)) {
            return;
        }
        Table.Mark odd = row.marks().stream()
                .filter(mark -> mark.refuses() && at.containsValue(mark.index()))
                .findFirst()
                .orElse(null);
        if (odd != null) {
            error(row.number(), title(odd.index()), odd.code(), odd.text());
        } else if (cells.values().stream().anyMatch(cell -> cell.length() > options.maxCellLength())) {
            error(row.number(), null, "cell-too-long", Integer.toString(options.maxCellLength()));
        } else {
            rows.add(new Row(row.number(), cells));
        }
    }

    private void error(int row, @Nullable String column, String code, String argument) {
        findings.add(new IntakeFinding(row, column, Severity.ERROR, code, List.of(argument)));
    }

    private String title(int index) {
        return index < written.size() ? written.get(index).strip() : "";
    }

    private String missing() {
        return titles.stream()
                .filter(RowTitle::needed)
                .map(title -> title.names().get(0))
                .collect(Collectors.joining("、"));
    }

    /** The separator by which most titles are known. */
    private char separator(String text) {
        char best = ',';
        long most = -1;
        for (char separator : CsvTable.SEPARATORS) {
            long known = text.lines()
                    .limit(TITLES_WITHIN)
                    .mapToLong(line -> known(line, separator))
                    .max()
                    .orElse(0);
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private long known(String line, char separator) {
        return java.util.Arrays.stream(line.split(java.util.regex.Pattern.quote(String.valueOf(separator))))
                .filter(cell -> titles.stream().anyMatch(title -> title.isNamed(cell.replace("\"", ""))))
                .count();
    }
}
