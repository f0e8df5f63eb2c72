package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeReading;
import org.jiamenkou.intake.IntakeRequirement;
import org.jiamenkou.intake.Shape;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.notice.ImportReport.Finding;
import org.jiamenkou.notice.ImportReport.Unread;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.PlaceName;
import org.jiamenkou.rule.SchoolRef;
import org.jiamenkou.rule.ZoneReading;

/** What the files of a notice say, and what a clerk should know about them. */
class Reading {

    private static final Set<Shape> LISTS = EnumSet.of(Shape.PLACES, Shape.SCHOOLS, Shape.MEMBERS, Shape.CAMPUSES);
    private static final int LONGEST_SENTENCE = 15_000;
    private static final int LONGEST_SCHOOL_CELL = 500;
    private static final int LONGEST_NAME = 200;

    private final List<IntakeReading> lines = new ArrayList<>();
    private final List<IntakeReading> areas = new ArrayList<>();
    private final List<NoticeText.Requirement> requirements = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean trusted = true;
    private boolean tellsRequirements;

    /** Reads the files one after the other. */
    static Reading of(List<IntakeFile> files, Progress progress) {
        Reading reading = new Reading();
        int[] done = {0};
        for (IntakeFile file : files) {
            int from = 100 * done[0] / files.size();
            reading.add(file, progress.part(from, 100 * ++done[0] / files.size()));
        }
        return reading;
    }

    /** Whether everything in the files may be applied. */
    boolean isTrusted() {
        return trusted;
    }

    /** Whether the files hold polygons, or papers and dates, and no sentences: they add to a text there is. */
    boolean isAddition() {
        return lines.isEmpty() && (tellsRequirements || !areas.isEmpty());
    }

    /** Whether the files hold papers and dates and nothing else. */
    boolean isRequirementsOnly() {
        return lines.isEmpty() && areas.isEmpty() && tellsRequirements;
    }

    /** Whether the files say which papers and dates there are. */
    boolean tellsRequirements() {
        return tellsRequirements;
    }

    List<Unread> unread() {
        return unread;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Adds the sentences first, then draws the polygons. */
    void into(DraftBuilder builder) {
        lines.forEach(line -> builder.add(line.reading()));
        areas.forEach(area -> builder.draw(area.reading(), area.polygon(), area.edge()));
        if (tellsRequirements) {
            builder.require(requirements);
        }
    }

    private void add(IntakeFile file, Progress progress) {
        file.report()
                .findings()
                .forEach(f ->
                        findings.add(new Finding(f.row(), f.severity(), TextStore.IMPORTED + f.code(), f.words())));
        if (!file.report().trusted()) {
            trusted = false;
            return;
        }
        if (LISTS.contains(file.shape())) {
            refuse(0, "file-not-a-notice", "这是名册，不是公告");
            return;
        }
        if (file.shape() == Shape.REQUIREMENTS) {
            require(file);
        }
        for (IntakeReading reading : file.readings(progress)) {
            (reading.polygon() == null ? lines : areas).add(reading);
            note(reading.row(), reading.reading());
        }
    }

    /** Papers somebody was not told of are worse than a list sent again: one refused row, and nothing is taken. */
    private void require(IntakeFile file) {
        if (file.report().refused() > 0) {
            refuse(0, "file-rows-refused", "材料与日期的清单里有不能用的行，整份没有采用");
        }
        tellsRequirements = true;
        for (IntakeRequirement one : file.requirements()) {
            requirements.add(
                    new NoticeText.Requirement(one.persons(), one.matter(), one.text(), one.from(), one.until()));
            if (one.text().length() > LONGEST_SENTENCE) {
                refuse(one.row(), "file-too-long", "内容太长");
            }
        }
    }

    private void note(int row, LineReading line) {
        String school = line.line().school();
        if (!line.isUnderstood()) {
            unread.add(new Unread(row, school, line.line().text(), line.unread()));
        }
        for (LineReading.Remark remark : line.remarks()) {
            findings.add(new Finding(row, Severity.WARNING, remark.code(), school + ": " + remark.text()));
        }
        if (isTooLong(line)) {
            refuse(row, "file-too-long", "学校、地名或句子太长");
        }
    }

    /** Something because of which nothing of the files is taken. */
    final void refuse(int row, String code, String words) {
        findings.add(new Finding(row, Severity.ERROR, code, words));
        trusted = false;
    }

    private static boolean isTooLong(LineReading line) {
        return line.line().text().length() > LONGEST_SENTENCE
                || line.line().school().length() > LONGEST_SCHOOL_CELL
                || line.places().stream().map(PlaceName::name).anyMatch(name -> name.length() > LONGEST_NAME)
                || line.zones().stream().anyMatch(Reading::isTooLong);
    }

    private static boolean isTooLong(ZoneReading zone) {
        return zone.name().length() > LONGEST_SCHOOL_CELL
                || zone.schools().stream().map(SchoolRef::name).anyMatch(name -> name.length() > LONGEST_NAME)
                || zone.rules().stream()
                        .anyMatch(rule -> rule.place() != null && rule.place().length() > LONGEST_NAME);
    }
}
