package org.jiamenkou.rule;

import java.util.List;

/** Reads the lines of one notice together: short forms of schools and habits of writing hold for all of them. */
public final class NoticeReader {

    private NoticeReader() {}

    /** What each line says, in the order of the lines; no line is left out. */
    public static List<LineReading> read(List<RuleLine> lines) {
        SchoolNames schools = new SchoolNames(lines);
        boolean counted = lines.stream().anyMatch(line -> line.text().contains("楼栋数"));
        List<LineReading> readings = lines.stream()
                .map(line -> new SentenceReader(line, schools, counted).read())
                .toList();
        return new OneName(readings).apply(readings);
    }
}
