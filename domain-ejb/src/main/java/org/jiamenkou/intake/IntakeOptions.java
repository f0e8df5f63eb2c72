package org.jiamenkou.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of a file, and how much of one is read at most.
 *
 * @param expected the shape the file must have, or null to find out
 * @param frame the frame of its coordinates where the file does not say, or null
 * @param about the notice it is for, or null to take the rows of all
 * @param fillDown whether an empty school cell means the school of the row above
 * @param maxBytes the largest file
 * @param maxUnpackedBytes the most a spreadsheet may unpack to
 * @param maxRows the most rows
 * @param maxCellLength the longest cell, in characters
 * @param columns which column is what, or null to find out
 * @param progress is told how many rows are read
 */
public record IntakeOptions(
        @Nullable Shape expected,
        @Nullable Frame frame,
        @Nullable About about,
        boolean fillDown,
        int maxBytes,
        long maxUnpackedBytes,
        int maxRows,
        int maxCellLength,
        @Nullable IntakeColumns columns,
        Progress progress) {

    private static final int MEGABYTE = 1 << 20;

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    /** A notice: for whom and when. */
    public record About(SchoolYear year, Stage stage, Population population) {}

    /** So much of a file and no more; its columns are found out. */
    IntakeOptions(
            @Nullable Shape expected,
            @Nullable Frame frame,
            @Nullable About about,
            boolean fillDown,
            int maxBytes,
            long maxUnpackedBytes,
            int maxRows,
            int maxCellLength) {
        this(
                expected,
                frame,
                about,
                fillDown,
                maxBytes,
                maxUnpackedBytes,
                maxRows,
                maxCellLength,
                null,
                Progress.UNWATCHED);
    }

    /** Any shape; 32 MB, unpacked 192 MB, 200,000 rows, 20,000 characters a cell. */
    public static IntakeOptions usual() {
        return new IntakeOptions(null, null, null, false, 32 * MEGABYTE, 192L * MEGABYTE, 200_000, 20_000);
    }

    /** The same, of one shape only. */
    public IntakeOptions expecting(Shape shape) {
        return with(shape, frame, about, fillDown, columns, progress);
    }

    /** The same, with the frame of coordinates that do not name theirs. */
    public IntakeOptions in(@Nullable Frame declared) {
        return with(expected, declared, about, fillDown, columns, progress);
    }

    /** The same, leaving aside the rows of other notices. */
    public IntakeOptions forNotice(SchoolYear year, Stage stage, Population population) {
        return with(expected, frame, new About(year, stage, population), fillDown, columns, progress);
    }

    /** The same, an empty school cell meaning the school above. */
    public IntakeOptions fillingDown() {
        return with(expected, frame, about, true, columns, progress);
    }

    /** The same, with columns that somebody has named. */
    public IntakeOptions naming(@Nullable IntakeColumns named) {
        return with(expected, frame, about, fillDown, named, progress);
    }

    /** The same, watched. */
    public IntakeOptions watchedBy(Progress watching) {
        return with(expected, frame, about, fillDown, columns, watching);
    }

    private IntakeOptions with(
            @Nullable Shape shape,
            @Nullable Frame declared,
            @Nullable About notice,
            boolean filling,
            @Nullable IntakeColumns named,
            Progress watching) {
        return new IntakeOptions(
                shape, declared, notice, filling, maxBytes, maxUnpackedBytes, maxRows, maxCellLength, named, watching);
    }

    /** What in a row says that it belongs to another notice; an empty or unknown word says nothing. */
    Optional<String> elsewhere(String year, String stage, String population) {
        if (about == null) {
            return Optional.empty();
        }
        Matcher digits = FOUR_DIGITS.matcher(year);
        if (digits.find() && Integer.parseInt(digits.group()) != about.year().value()) {
            return Optional.of(year);
        }
        if (Stage.parse(stage).filter(named -> named != about.stage()).isPresent()) {
            return Optional.of(stage);
        }
        return Population.parse(population)
                .filter(named -> named != Population.BOTH && about.population() != Population.BOTH)
                .filter(named -> named != about.population())
                .map(named -> population);
    }
}
