package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.NoticeReader;
import org.jiamenkou.rule.RuleLine;
import org.jspecify.annotations.Nullable;

/**
 * What a file gave: of the lists, those its shape has are filled. Nothing of it may be applied when the report says
 * that it cannot be trusted.
 *
 * @param shape what the file holds
 * @param sha256 the digest of its bytes: the same file sent twice is known by it
 * @param lines published lines whose sentence is still to be read
 * @param rules rows whose columns have been read
 * @param areas polygons
 * @param places places of a district
 * @param schools schools of a district
 * @param requirements papers and dates per class of persons
 * @param members which schools belong to which groups
 * @param campuses campuses of schools
 * @param seats rows of an enrolment plan
 * @param children counts of children
 * @param pupils pupils of a school
 * @param table its columns, or null where it is no table
 * @param report what became of its rows
 */
public record IntakeFile(
        Shape shape,
        String sha256,
        List<IntakeLine> lines,
        List<IntakeReading> rules,
        List<IntakeArea> areas,
        List<IntakePlace> places,
        List<IntakeSchool> schools,
        List<IntakeRequirement> requirements,
        List<IntakeMember> members,
        List<IntakeCampus> campuses,
        List<IntakeSeats> seats,
        List<IntakeChildren> children,
        List<IntakePupil> pupils,
        @Nullable IntakeTable table,
        IntakeReport report) {

    /** Copies the lists. */
    public IntakeFile {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        areas = List.copyOf(areas);
        places = List.copyOf(places);
        schools = List.copyOf(schools);
        requirements = List.copyOf(requirements);
        members = List.copyOf(members);
        campuses = List.copyOf(campuses);
        seats = List.copyOf(seats);
        children = List.copyOf(children);
        pupils = List.copyOf(pupils);
    }

    /** The lines without their rows, in the order of the file. */
    public List<RuleLine> ruleLines() {
        return lines.stream().map(IntakeLine::line).toList();
    }

    /** What every row says, in the order of the file: columns, sentences and polygons alike. */
    public List<IntakeReading> readings() {
        return readings(Progress.UNWATCHED);
    }

    /** What every row says; a file of many sentences takes seconds. */
    public List<IntakeReading> readings(Progress progress) {
        List<IntakeReading> all = new ArrayList<>(rules);
        List<LineReading> read = NoticeReader.read(ruleLines(), progress);
        for (int i = 0; i < lines.size(); i++) {
            all.add(new IntakeReading(lines.get(i).row(), read.get(i)));
        }
        areas.forEach(area -> all.add(area.reading()));
        all.sort(Comparator.comparingInt(IntakeReading::row));
        return all;
    }
}
