package org.jiamenkou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The packing of a spreadsheet, looked through before anything is read from it: it must be whole, unpack to no more
 * than allowed, carry no programs, and be a workbook. On the way the merged blocks of each sheet are noted, which stand at the sheet's end.
 */
final class XlsxPackage {

    /** A part that unpacks to more than this times its size, and more than a few megabytes, is no notice. */
    private static final int LARGEST_RATIO = 150;

    private static final int SMALL_PART = 8 << 20;

    private static final int MOST_PARTS = 2_000;

    private static final int LARGEST_MERGE_LIST = 4 << 20;

    private static final int CHUNK = 1 << 16;

    private static final String MERGES = "mergeCells";

    private static final Pattern MERGE =
            Pattern.compile("mergeCell\\s[^>]*?ref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");

    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*?\\w+:id=\"([^\"]+)\"");

    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");

    private final Map<String, String> texts = new HashMap<>();

    private final long most;

    private long unpacked;

    /** A merged block: rows from 1, column from 0. */
    record Merged(int fromRow, int toRow, int column) {}

    private XlsxPackage(long most) {
        this.most = most;
    }

    /** The merged blocks of each sheet in the order of the sheets; refuses what is broken, too large or no workbook. */
    static List<List<Merged>> check(byte[] bytes, long most) throws Unreadable {
        XlsxPackage checked = new XlsxPackage(most);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> entries = java.util.Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw new Unreadable("unpacks-too-large", Long.toString(most >> 20));
            }
            for (ZipArchiveEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    checked.look(entry, in);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("archive-broken");
        }
        return checked.merges();
    }

    private void look(ZipArchiveEntry entry, InputStream in) throws IOException, Unreadable {
        String name = entry.getName();
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw new Unreadable("macros");
        }
        boolean sheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
        boolean whole = name.equals("xl/workbook.xml") || name.equals("xl/_rels/workbook.xml.rels");
        StringBuilder kept = new StringBuilder();
        byte[] chunk = new byte[CHUNK];
        String tail = "";
        long size = 0;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            if (size == 0 && name.endsWith(".xml")) {
                refuseDeclarations(chunk, n);
            }
            size += n;
            refuseBomb(entry, size, n);
            if (sheet || whole) {
                String text = tail + new String(chunk, 0, n, StandardCharsets.ISO_8859_1);
                tail = keep(text, kept, whole);
            }
        }
        if (sheet || whole) {
            texts.put(name, kept.toString());
        }
    }

    /** Keeps what matters of a stretch of a part, and gives the end that the next stretch may need. */
    private static String keep(String text, StringBuilder kept, boolean whole) {
        boolean started = whole || kept.length() > 0;
        int from = started ? 0 : text.indexOf(MERGES);
        if (from >= 0) {
            if (kept.length() < LARGEST_MERGE_LIST) {
                kept.append(text, from, text.length());
            }
            return "";
        }
        return text.substring(Math.max(0, text.length() - MERGES.length()));
    }

    /** No program that saves workbooks declares a document type; what does means to have something fetched or unfolded. */
    private static void refuseDeclarations(byte[] chunk, int length) throws Unreadable {
        String start = new String(chunk, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (start.contains("<!DOCTYPE")) {
            throw new Unreadable("document-type");
        }
    }

    private void refuseBomb(ZipArchiveEntry entry, long size, int added) throws Unreadable {
        unpacked += added;
        boolean blown = size > SMALL_PART && size > entry.getCompressedSize() * LARGEST_RATIO;
        if (unpacked > most || blown) {
            throw new Unreadable("unpacks-too-large", Long.toString(most >> 20));
        }
    }

    private List<List<Merged>> merges() throws Unreadable {
        String workbook = texts.get("xl/workbook.xml");
        if (workbook == null) {
            throw new Unreadable("not-a-workbook");
        }
        Map<String, String> targets = targets(texts.getOrDefault("xl/_rels/workbook.xml.rels", ""));
        List<List<Merged>> merges = new ArrayList<>();
        Matcher sheets = SHEET.matcher(workbook);
        while (sheets.find()) {
            String target = targets.getOrDefault(sheets.group(1), "");
            merges.add(merges(texts.getOrDefault(target, "")));
        }
        return merges;
    }

    private static Map<String, String> targets(String relations) {
        Map<String, String> targets = new HashMap<>();
        Matcher relation = RELATION.matcher(relations);
        while (relation.find()) {
            String target = attribute(relation.group(), "Target");
            targets.put(
                    attribute(relation.group(), "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
        return targets;
    }

    private static String attribute(String tag, String name) {
        Matcher m = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return m.find() ? m.group(1) : "";
    }

    private static List<Merged> merges(String text) {
        List<Merged> merges = new ArrayList<>();
        Matcher m = MERGE.matcher(text);
        while (m.find()) {
            merges.add(new Merged(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(4)), column(m.group(1))));
        }
        merges.sort(Comparator.comparingInt(Merged::fromRow).thenComparingInt(Merged::column));
        return merges;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
