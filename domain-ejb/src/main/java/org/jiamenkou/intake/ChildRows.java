package org.jiamenkou.intake;

/** Rows of a count of children. */
final class ChildRows implements RowReader {

    private final Harvest harvest;

    private final YearRow rows;

    ChildRows(Tally tally, Harvest harvest) {
        this.harvest = harvest;
        this.rows = new YearRow(tally);
    }

    @Override
    public void read(Fields fields) {
        String zone = fields.name(Column.ZONE);
        YearRow.Subject subject = rows.subject(fields, zone);
        if (subject == null) {
            return;
        }
        Integer children = rows.number(fields, Column.CHILDREN);
        if (children == null) {
            rows.refused(fields, Column.CHILDREN, "count-missing");
        } else if (children >= 0) {
            harvest.children.add(new IntakeChildren(
                    fields.number(), subject.school(), subject.stage(), subject.year(), zone, children));
        }
    }
}
