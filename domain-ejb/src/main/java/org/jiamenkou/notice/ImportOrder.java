package org.jiamenkou.notice;

import java.util.Arrays;
import java.util.Objects;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeColumns;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.intake.Shape;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody hands in, and what it is for.
 *
 * @param district the code of the district
 * @param year the admission year
 * @param stage the stage of school
 * @param population the children it speaks of
 * @param head title, number, date and source
 * @param fileName the name of the file, or what it was pasted as
 * @param file its bytes
 * @param shape the shape it must have, or null to find out
 * @param frame the frame of its coordinates where it does not say, or null
 * @param fillDown whether an empty school cell means the school above
 * @param columns which column of it is what, or null to find out
 */
public record ImportOrder(
        String district,
        SchoolYear year,
        Stage stage,
        Population population,
        NoticeHead head,
        String fileName,
        byte[] file,
        @Nullable Shape shape,
        @Nullable Frame frame,
        boolean fillDown,
        @Nullable IntakeColumns columns) {

    /** Copies the bytes. */
    public ImportOrder {
        file = file.clone();
    }

    /** Reads what was handed in. */
    IntakeFile read(Progress progress) {
        IntakeOptions options = IntakeOptions.usual()
                .in(frame)
                .forNotice(year, stage, population)
                .naming(columns)
                .watchedBy(progress);
        options = shape == null ? options : options.expecting(shape);
        return Intake.read(file, fillDown ? options.fillingDown() : options);
    }

    /** How many bytes it has. */
    int size() {
        return file.length;
    }

    @Override
    public byte[] file() {
        return file.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportOrder order
                && district.equals(order.district)
                && year.equals(order.year)
                && stage == order.stage
                && population == order.population
                && head.equals(order.head)
                && Arrays.equals(file, order.file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(district, year, stage, population, head, Arrays.hashCode(file));
    }

    @Override
    public String toString() {
        return district + "/" + year + "/" + stage.code() + "/" + population.code() + " " + fileName;
    }
}
