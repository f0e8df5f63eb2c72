package org.jiamenkou.intake;

import java.util.Optional;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.MemberRole;

/** Rows of a district's list of groups and their schools; a group whose sort is not told is a 集团. */
final class MemberRows implements RowReader {

    private final Tally tally;

    private final Harvest harvest;

    MemberRows(Tally tally, Harvest harvest) {
        this.tally = tally;
        this.harvest = harvest;
    }

    @Override
    public void read(Fields fields) {
        String group = fields.name(Column.GROUP);
        String school = fields.name(Column.SCHOOL);
        String sort = fields.get(Column.GROUP_KIND);
        Optional<GroupKind> kind = sort.isEmpty() ? Optional.of(GroupKind.EDUCATION_GROUP) : GroupKind.parse(sort);
        Optional<MemberRole> role = MemberRole.parse(fields.get(Column.ROLE));
        if (group.isEmpty() || school.isEmpty()) {
            tally.refuse(fields.number(), fields.title(group.isEmpty() ? Column.GROUP : Column.SCHOOL), "name-missing");
        } else if (kind.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.GROUP_KIND), "kind-unknown", sort);
        } else if (role.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.ROLE), "role-unknown", fields.get(Column.ROLE));
        } else {
            Days days = Days.of(fields, tally);
            if (days != null) {
                harvest.members.add(new IntakeMember(
                        fields.number(), group, kind.get(), school, role.get(), days.from(), days.until()));
            }
        }
    }
}
