package org.jiamenkou.intake;

import org.jspecify.annotations.Nullable;

/** Rows of an enrolment plan. */
final class SeatRows implements RowReader {

    private final Harvest harvest;

    private final YearRow rows;

    SeatRows(Tally tally, Harvest harvest) {
        this.harvest = harvest;
        this.rows = new YearRow(tally);
    }

    @Override
    public void read(Fields fields) {
        YearRow.Subject subject = rows.subject(fields, "");
        if (subject == null) {
            return;
        }
        Integer classes = rows.number(fields, Column.CLASSES);
        if (classes == null) {
            rows.refused(fields, Column.CLASSES, "count-missing");
            return;
        }
        Integer cap = classes < 0 ? classes : rows.number(fields, Column.CAP);
        Integer shared = isBad(cap) ? cap : rows.number(fields, Column.SHARED);
        Integer seats = isBad(shared) ? shared : rows.number(fields, Column.SEATS);
        if (!isBad(seats)) {
            harvest.seats.add(new IntakeSeats(
                    fields.number(),
                    subject.school(),
                    subject.stage(),
                    subject.year(),
                    classes,
                    cap,
                    shared == null ? 0 : shared,
                    seats));
        }
    }

    private static boolean isBad(@Nullable Integer number) {
        return number != null && number < 0;
    }
}
