package org.jiamenkou.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.intake.IntakeColumns;
import org.jiamenkou.intake.Shape;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/** Keeps what was handed in and how far it is. */
class ImportStore {

    private static final String ROW =
            "select i.code, i.district_code, i.admission_year, i.stage, i.population, i.title,"
                    + " i.file_name, coalesce(j.state, i.state), i.made_by, i.made_at, coalesce(j.percent, 0), i.row_count,"
                    + " i.result_notice, i.result_revision, coalesce(i.told, j.told)"
                    + " from notice_import i left join job j on j.code = i.code";
    private static final String ORDER = "select district_code, admission_year, stage, population, title, number,"
            + " published_on, source_name, file_name, file, shape, frame, fill_down, column_names"
            + " from notice_import where code = ?";

    private final Sql sql;

    ImportStore(Sql sql) {
        this.sql = sql;
    }

    void stage(String code, ImportOrder order, String who, Instant when) {
        NoticeHead head = order.head();
        Shape shape = order.shape();
        Frame frame = order.frame();
        sql.update(
                "insert into notice_import (code, district_code, admission_year, stage, population, title, number,"
                        + " published_on, source_name, file_name, shape, frame, fill_down, file, state, made_by,"
                        + " made_at, row_count)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'STAGED', ?, ?, 0)",
                code,
                order.district(),
                order.year().value(),
                order.stage().name(),
                order.population().name(),
                head.title(),
                head.number(),
                head.published(),
                head.sourceName(),
                order.fileName(),
                shape == null ? null : shape.name(),
                frame == null ? null : frame.name(),
                order.fillDown(),
                order.file(),
                who,
                Sql.utc(when));
    }

    /** The import of that code; refuses {@code unknown-import}. */
    ImportRow get(String code) {
        List<ImportRow> found = new ArrayList<>();
        sql.query(ROW + " where i.code = ?", row -> found.add(row(row)), code);
        return found.stream().findFirst().orElseThrow(() -> new NoticeRefusal("unknown-import", code));
    }

    /** The imports of those districts, the last first. */
    List<ImportRow> list(Collection<String> districts, int most) {
        List<ImportRow> found = new ArrayList<>();
        if (!districts.isEmpty()) {
            sql.query(
                    ROW + " where i.district_code in (" + String.join(", ", Collections.nCopies(districts.size(), "?"))
                            + ") order by i.made_at desc limit " + most,
                    row -> found.add(row(row)),
                    districts.toArray());
        }
        return found;
    }

    /** What was handed in; refuses {@code import-gone} when its file was thrown away. */
    ImportOrder order(String code) {
        List<ImportOrder> found = new ArrayList<>();
        sql.query(ORDER, row -> found.add(order(code, row)), code);
        return found.stream().findFirst().orElseThrow(() -> new NoticeRefusal("unknown-import", code));
    }

    /** Moves the import on where it is in that state; false where it is not. */
    boolean move(String code, ImportState from, ImportState to) {
        return sql.update(
                        "update notice_import set state = ? where code = ? and state = ?", to.name(), code, from.name())
                == 1;
    }

    /** Notes which column of a file that waits is what; false where it does not wait any more. */
    boolean name(String code, IntakeColumns columns) {
        return sql.update(
                        "update notice_import set column_names = ? where code = ? and state = 'STAGED'",
                        columns.toString(),
                        code)
                == 1;
    }

    /** Notes which job looks at the file. */
    void lookedAtBy(String code, String job) {
        sql.update("update notice_import set preview_job = ? where code = ?", job, code);
    }

    /** The job that looks at the file; empty for a small one. */
    Optional<String> look(String code) {
        List<String> jobs = new ArrayList<>();
        sql.query(
                "select preview_job from notice_import where code = ? and preview_job is not null",
                row -> jobs.add(row.getString(1)),
                code);
        return jobs.stream().findFirst();
    }

    /** Notes how many rows were found. */
    void found(String code, int rows) {
        sql.update("update notice_import set row_count = ? where code = ?", rows, code);
    }

    /** Ends it; a file that was taken in or refused is not kept. */
    void end(String code, ImportState state, @Nullable TextRef result, @Nullable String told, Instant when) {
        sql.update(
                "update notice_import set state = ?, result_notice = ?, result_revision = ?, told = ?, ended_at = ?,"
                        + " file = null where code = ?",
                state.name(),
                result == null ? null : result.notice(),
                result == null ? null : result.revision(),
                told,
                Sql.utc(when),
                code);
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        String notice = row.getString(13);
        return new ImportRow(
                row.getString(1),
                row.getString(2),
                new SchoolYear(row.getInt(3)),
                Stage.valueOf(row.getString(4)),
                Population.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                ImportState.valueOf(row.getString(8)),
                row.getString(9),
                Objects.requireNonNull(Sql.moment(row, 10)),
                row.getInt(11),
                row.getInt(12),
                notice == null ? null : new TextRef(notice, row.getInt(14)),
                row.getString(15));
    }

    private static ImportOrder order(String code, ResultSet row) throws SQLException {
        byte[] file = row.getBytes(10);
        if (file == null) {
            throw new NoticeRefusal("import-gone", code);
        }
        String shape = row.getString(11);
        String frame = row.getString(12);
        return new ImportOrder(
                row.getString(1),
                new SchoolYear(row.getInt(2)),
                Stage.valueOf(row.getString(3)),
                Population.valueOf(row.getString(4)),
                new NoticeHead(
                        row.getString(5), row.getString(6), row.getObject(7, LocalDate.class), row.getString(8), null),
                row.getString(9),
                file,
                shape == null ? null : Shape.valueOf(shape),
                frame == null ? null : Frame.valueOf(frame),
                row.getBoolean(13),
                row.getString(14) == null ? null : IntakeColumns.parse(row.getString(14)));
    }
}
