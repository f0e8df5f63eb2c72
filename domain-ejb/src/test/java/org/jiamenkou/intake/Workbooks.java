package org.jiamenkou.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as a district's office saves them. */
final class Workbooks {

    private Workbooks() {}

    /** A workbook whose sheets the filler makes. */
    static byte[] workbook(Consumer<Workbook> filler) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filler.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook of one sheet with these rows from the first on. */
    static byte[] sheet(Object[]... rows) {
        return workbook(book -> fill(book.newWorksheet("片区"), rows));
    }

    /** Writes rows from the first on; an empty text leaves a cell empty. */
    static void fill(Worksheet sheet, Object[]... rows) {
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                Object value = rows[r][c];
                if (value instanceof Number number) {
                    sheet.value(r, c, number);
                } else if (!value.toString().isEmpty()) {
                    sheet.value(r, c, value.toString());
                }
            }
        }
    }

    /** A row. */
    static Object[] row(Object... cells) {
        return cells;
    }

    /** The workbook with the text of one part changed, as another program might have written it. */
    static byte[] rewritten(byte[] workbook, String part, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                String content = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                String written = entry.getName().equals(part) ? change.apply(content) : content;
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(written.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The processor time of this thread: what a step costs, however busy the machine is. */
    static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
