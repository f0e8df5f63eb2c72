package org.jiamenkou.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.kernel.Population;
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
 */
public record IntakeOptions(
        @Nullable Shape expected,
        @Nullable Frame frame,
        @Nullable About about,
        boolean fillDown,
        int maxBytes,
        long maxUnpackedBytes,
        int maxRows,
        int maxCellLength) {

    private static final int MEGABYTE = 1 << 20;

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    /** A notice: for whom and when. */
    public record About(SchoolYear year, Stage stage, Population population) {}

    /** Any shape; 32 MB, unpacked 192 MB, 200,000 rows, 20,000 characters a cell. */
    public static IntakeOptions usual() {
        return new IntakeOptions(null, null, null, false, 32 * MEGABYTE, 192L * MEGABYTE, 200_000, 20_000);
    }

    /** The same, of one shape only. */
    public IntakeOptions expecting(Shape shape) {
        return new IntakeOptions(shape, frame, about, fillDown, maxBytes, maxUnpackedBytes, maxRows, maxCellLength);
    }

    /** The same, with the frame of coordinates that do not name theirs. */
    public IntakeOptions in(@Nullable Frame declared) {
        return new IntakeOptions(
                expected, declared, about, fillDown, maxBytes, maxUnpackedBytes, maxRows, maxCellLength);
    }

    /** The same, leaving aside the rows of other notices. */
    public IntakeOptions forNotice(SchoolYear year, Stage stage, Population population) {
        About notice = new About(year, stage, population);
        return new IntakeOptions(expected, frame, notice, fillDown, maxBytes, maxUnpackedBytes, maxRows, maxCellLength);
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

    /** The same, an empty school cell meaning the school above. */
    public IntakeOptions fillingDown() {
        return new IntakeOptions(expected, frame, about, true, maxBytes, maxUnpackedBytes, maxRows, maxCellLength);
    }
}
