package org.jiamenkou.intake;

/** Rows of a district's list of campuses. */
final class CampusRows implements RowReader {

    private final Tally tally;

    private final Harvest harvest;

    private final Points points;

    CampusRows(IntakeOptions options, Tally tally, Harvest harvest) {
        this.tally = tally;
        this.harvest = harvest;
        this.points = new Points(options, tally);
    }

    @Override
    public void read(Fields fields) {
        String school = fields.name(Column.SCHOOL);
        String address = fields.get(Column.ADDRESS);
        if (school.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.SCHOOL), "name-missing");
        } else if (address.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.ADDRESS), "address-missing", school);
        } else {
            Days days = Days.of(fields, tally);
            if (days != null) {
                take(fields, school, address, days);
            }
        }
    }

    private void take(Fields fields, String school, String address, Days days) {
        String phone = fields.get(Column.PHONE);
        harvest.campuses.add(new IntakeCampus(
                fields.number(),
                school,
                fields.name(Column.CAMPUS),
                address,
                phone.isEmpty() ? null : phone,
                points.of(fields),
                days.from(),
                days.until()));
    }
}
