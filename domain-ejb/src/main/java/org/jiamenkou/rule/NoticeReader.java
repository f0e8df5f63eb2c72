package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Progress;

/** Reads the lines of one notice together: short forms of schools and habits of writing hold for all of them. */
public final class NoticeReader {

    private NoticeReader() {}

    /** What each line says, in the order of the lines; no line is left out. */
    public static List<LineReading> read(List<RuleLine> lines) {
        return read(lines, Progress.UNWATCHED);
    }

    /** What each line says; a hundred thousand lines take seconds. */
    public static List<LineReading> read(List<RuleLine> lines, Progress progress) {
        SchoolNames schools = new SchoolNames(lines);
        boolean counted = lines.stream().anyMatch(line -> line.text().contains("楼栋数"));
        List<LineReading> readings = new ArrayList<>();
        for (RuleLine line : lines) {
            readings.add(new SentenceReader(line, schools, counted).read());
            progress.reached(readings.size(), lines.size());
        }
        return new OneName(readings).apply(readings);
    }
}
