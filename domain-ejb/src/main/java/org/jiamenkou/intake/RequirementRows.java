package org.jiamenkou.intake;

import org.jiamenkou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/** Rows of papers and dates per class of persons; a class that stands once for several rows counts for all of them. */
final class RequirementRows implements RowReader {

    private static final int LONGEST_PERSONS = 300;

    private final Tally tally;

    private final Harvest harvest;

    private String persons = "";

    RequirementRows(Tally tally, Harvest harvest) {
        this.tally = tally;
        this.harvest = harvest;
    }

    @Override
    public void read(Fields fields) {
        String named = fields.name(Column.PERSONS);
        if (named.isEmpty() && !persons.isEmpty()) {
            tally.note(fields.number(), fields.title(Column.PERSONS), "persons-from-above", persons);
        }
        persons = named.isEmpty() ? persons : named;
        Matter matter = matter(fields.get(Column.MATTER));
        String text = fields.get(Column.CONTENT);
        if (persons.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.PERSONS), "persons-missing");
        } else if (persons.length() > LONGEST_PERSONS) {
            tally.refuse(fields.number(), fields.title(Column.PERSONS), "cell-too-long", "" + LONGEST_PERSONS);
        } else if (matter == null) {
            tally.refuse(fields.number(), fields.title(Column.MATTER), "matter-unknown", fields.get(Column.MATTER));
        } else if (text.isEmpty()) {
            tally.refuse(fields.number(), fields.title(Column.CONTENT), "content-missing", persons);
        } else {
            take(fields, matter, text);
        }
    }

    private void take(Fields fields, Matter matter, String text) {
        Days days = Days.of(fields, tally);
        if (days == null) {
            return;
        }
        if (matter == Matter.DATE && days.from() == null && days.until() == null) {
            tally.refuse(fields.number(), fields.title(Column.FIRST_DAY), "day-missing", text);
            return;
        }
        harvest.requirements.add(
                new IntakeRequirement(fields.number(), persons, matter, text, days.from(), days.until()));
    }

    /** Papers where the row does not say; null for a word nobody knows. */
    private static @Nullable Matter matter(String word) {
        if (word.matches("|.*(材料|证件|证明|资料).*|papers|documents?")) {
            return Matter.PAPERS;
        }
        return word.matches(".*(日期|时间|日程).*|dates?") ? Matter.DATE : null;
    }
}
