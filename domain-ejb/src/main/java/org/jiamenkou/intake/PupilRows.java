package org.jiamenkou.intake;

/** Rows of a school's list of pupils. */
final class PupilRows implements RowReader {

    private final Tally tally;

    private final Harvest harvest;

    PupilRows(Tally tally, Harvest harvest) {
        this.tally = tally;
        this.harvest = harvest;
    }

    @Override
    public void read(Fields fields) {
        for (Column column : fields.header().layout().required()) {
            if (fields.name(column).isEmpty()) {
                tally.refuse(fields.number(), fields.title(column), "cell-missing");
                return;
            }
        }
        harvest.pupils.add(new IntakePupil(
                fields.number(),
                fields.name(Column.ROLL_NUMBER),
                fields.name(Column.PUPIL),
                fields.name(Column.GRADE),
                fields.name(Column.CLASS_NAME),
                fields.name(Column.AIDED),
                fields.name(Column.SCHOOL)));
    }
}
