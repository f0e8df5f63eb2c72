package org.jiamenkou.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the files districts send; what a file is, its content tells, whatever its name says. */
public final class Intake {

    private final byte[] bytes;

    private final IntakeOptions options;

    private final Tally tally = new Tally();

    private final Harvest harvest = new Harvest();

    private Intake(byte[] bytes, IntakeOptions options) {
        this.bytes = bytes;
        this.options = options;
    }

    /** Reads a file; what is wrong with it stands in the report. Only a disk that fails is a fault. */
    public static IntakeFile read(Path file, IntakeOptions options) throws IOException {
        long size = Files.size(file);
        if (size > options.maxBytes()) {
            Intake intake = new Intake(new byte[0], options);
            intake.tally.distrust(new Unreadable("file-too-large", Long.toString(options.maxBytes() >> 20)));
            return intake.result();
        }
        return read(Files.readAllBytes(file), options);
    }

    /** Reads the bytes of a file; what is wrong with them stands in the report. */
    public static IntakeFile read(byte[] bytes, IntakeOptions options) {
        Intake intake = new Intake(bytes, options);
        try {
            intake.read();
        } catch (Unreadable reason) {
            intake.tally.distrust(reason);
        }
        return intake.result();
    }

    private void read() throws Unreadable {
        if (bytes.length > options.maxBytes()) {
            throw new Unreadable("file-too-large", Integer.toString(options.maxBytes() >> 20));
        }
        if (bytes.length == 0) {
            throw new Unreadable("empty");
        }
        if (Xlsx.isZip(bytes)) {
            harvest.format = "xlsx";
            new Xlsx(bytes, options, tally, harvest).read();
        } else {
            readText();
        }
    }

    static void refuseForeign(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            throw new Unreadable("old-workbook");
        }
        if (startsWith(bytes, "%PDF")) {
            throw new Unreadable("pdf");
        }
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        return new String(bytes, 0, Math.min(bytes.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private void readText() throws Unreadable {
        refuseForeign(bytes);
        Decoded decoded = Decoded.of(bytes);
        if (decoded.text().isBlank()) {
            throw new Unreadable("empty");
        }
        String encoding = decoded.charset().name();
        harvest.format = "text " + encoding;
        if (options.expected() == Shape.AREAS || decoded.text().stripLeading().startsWith("{")) {
            new GeoJsonAreas(options, tally, harvest).read(decoded.text());
        } else if (options.expected() == Shape.TEXT) {
            new PastedText(tally, harvest).read(decoded.text());
        } else {
            readTable(decoded.text(), encoding);
        }
    }

    private void readTable(String text, String encoding) throws Unreadable {
        CsvTable table = new CsvTable(text, separatorOf(text));
        TableReader reader = new TableReader(options, tally, harvest);
        Optional<Unreadable> broken = attempt(reader, table);
        if (harvest.shape != Shape.UNKNOWN) {
            harvest.format = "csv " + encoding;
            if (broken.isPresent()) {
                throw broken.get();
            }
            if (table.endsOpen() && reader.endsShort()) {
                throw new Unreadable("cut-off", encoding);
            }
        } else if (options.expected() == null
                && options.columns() == null
                && reader.nearly().isEmpty()
                && PastedText.hasHeading(text)) {
            harvest.table = null;
            new PastedText(tally, harvest).read(text);
        } else {
            throw broken.orElseGet(() -> unknownTitles(reader.nearly()));
        }
    }

    /** Reads the table; a text that is no table may well break the rules of one before that is known. */
    private static Optional<Unreadable> attempt(TableReader reader, CsvTable table) {
        try {
            reader.read(table);
            return Optional.empty();
        } catch (Unreadable reason) {
            return Optional.of(reason);
        }
    }

    private char separatorOf(String text) {
        String start = text.substring(0, Math.min(text.length(), 4000));
        char best = ',';
        long most = -1;
        for (char separator : CsvTable.SEPARATORS) {
            long known = start.lines()
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

    private static long known(String line, char separator) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator))))
                .map(title -> Column.titled(title.replace("\"", "")))
                .filter(Optional::isPresent)
                .count();
    }

    static Unreadable unknownTitles(Optional<Header> nearly) {
        return nearly.map(header -> new Unreadable(
                        "column-missing",
                        header.missing().stream().map(Column::title).collect(Collectors.joining("、"))))
                .orElseGet(() -> new Unreadable("titles-unknown"));
    }

    private IntakeFile result() {
        IntakeReport report = tally.report(harvest.format);
        return new IntakeFile(
                harvest.shape,
                sha256(bytes),
                harvest.lines,
                harvest.readings,
                harvest.areas,
                harvest.places,
                harvest.schools,
                harvest.requirements,
                harvest.members,
                harvest.campuses,
                harvest.seats,
                harvest.children,
                harvest.pupils,
                harvest.table,
                report);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
