package org.jiamenkou.notice;

import static org.jiamenkou.staff.Role.BASIC_EDUCATION;
import static org.jiamenkou.staff.Role.ENROLMENT;
import static org.jiamenkou.staff.Role.LEADER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.intake.OutlineText;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * 划片: what staff do with the lines of a text. A change names the version of the line it was made on; where somebody else
 * was quicker it is refused with {@code line-changed}. Every version of a line is kept.
 */
@Stateless
public class LineDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Schools schools;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public LineDesk() {}

    /** A page of the lines: three statements, however many there are. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public LinePage lines(Officer officer, TextRef text, LineQuery query) {
        LineLister lister = new LineLister(sql());
        LineLister.Counted counted = lister.count(text, query);
        officer.require(counted.district(), ENROLMENT, BASIC_EDUCATION, LEADER);
        return lister.page(counted, query);
    }

    /** One line as it is now. Refuses {@code unknown-line}. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public LineRow line(Officer officer, TextRef text, int number) {
        return new LineLister(sql()).get(readable(officer, text), number);
    }

    /** What was done to a line, the last first. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public List<LineChange> history(Officer officer, TextRef text, int number) {
        return new LineLister(sql()).history(readable(officer, text), number);
    }

    /** Mends a typing error; the words as they came are kept, those in force are read anew. */
    @For(ENROLMENT)
    public LineRow correct(Officer officer, LineRef line, String school, String words) {
        LineRow before = writable(officer, line);
        mending(officer).correct(line, school.strip(), words.strip());
        return changed(officer, line, LineAct.CORRECTED, before);
    }

    /** Enters a rule beside those that were read. Refuses {@code rule-unreadable} and {@code words-not-in-line}. */
    @For(ENROLMENT)
    public LineRow enter(Officer officer, LineRef line, RuleEntry rule) {
        LineRow before = writable(officer, line);
        mending(officer).enter(line, rule);
        return changed(officer, line, LineAct.RULED, before);
    }

    /** Takes a rule out. */
    @For(ENROLMENT)
    public LineRow remove(Officer officer, LineRef line, int rule) {
        LineRow before = writable(officer, line);
        mending(officer).remove(line, rule);
        return changed(officer, line, LineAct.UNRULED, before);
    }

    /** Notes that these words of the line say nothing of places. */
    @For(ENROLMENT)
    public LineRow silence(Officer officer, LineRef line, String words) {
        LineRow before = writable(officer, line);
        mending(officer).silence(line, words);
        return changed(officer, line, LineAct.SILENCED, before);
    }

    /**
     * Draws the area of a rule as {@link OutlineText} reads it and says whose its edge is; takes the drawing out where the
     * outline is empty. Refuses {@code outline-unreadable} with the reason, and {@code not-an-area}.
     */
    @For(ENROLMENT)
    public LineRow draw(
            Officer officer, LineRef line, int rule, String outline, @Nullable Frame frame, @Nullable EdgePolicy edge) {
        LineRow before = writable(officer, line);
        mending(officer).draw(line, rule, polygon(outline, frame), edge);
        return changed(officer, line, LineAct.DRAWN, before);
    }

    /** Undoes the last change of a line; once more undoes the one before it. Refuses {@code nothing-to-undo}. */
    @For(ENROLMENT)
    public LineRow undo(Officer officer, LineRef line) {
        LineRow before = writable(officer, line);
        mending(officer).undo(line);
        return changed(officer, line, LineAct.RESTORED, before);
    }

    /** Brings an earlier version of a line back. Refuses {@code unknown-version}. */
    @For(ENROLMENT)
    public LineRow restore(Officer officer, LineRef line, int version) {
        LineRow before = writable(officer, line);
        mending(officer).restore(line, version);
        return changed(officer, line, LineAct.RESTORED, before);
    }

    /**
     * Lets a line of its own begin with these words, at the end of the text; gives its number. Refuses {@code
     * words-not-in-line} and {@code cut-at-start}.
     */
    @For(ENROLMENT)
    public int split(Officer officer, LineRef line, String words) {
        LineRow before = writable(officer, line);
        int number = cutting(officer).split(line, words.strip());
        changed(officer, line, LineAct.SPLIT, before);
        return number;
    }

    /** Joins another line of the same schools to this one, which is left without words. Refuses {@code other-schools}. */
    @For(ENROLMENT)
    public LineRow join(Officer officer, LineRef line, int other) {
        LineRow before = writable(officer, line);
        NoticeRevision revision = revision(officer, line.text(), ENROLMENT);
        int version = new LineLister(sql()).get(revision.id(), other).version();
        cutting(officer).join(line, new LineRef(line.notice(), line.revision(), other, version));
        return changed(officer, line, LineAct.JOINED, before);
    }

    /** Adds a line at the end of the text. */
    @For(ENROLMENT)
    public LineRow add(Officer officer, TextRef text, String school, String words) {
        NoticeRevision revision = revision(officer, text, ENROLMENT);
        int number = mending(officer).add(text, school.strip(), words.strip());
        LineRow row = new LineLister(sql()).get(revision.id(), number);
        trail.record(officer.did(revision.notice().districtCode(), "line.added", text + "#" + number)
                .changing(null, row.text()));
        return row;
    }

    /** The drawing of a rule as GeoJSON in the stored frame; empty where there is none. */
    @For({ENROLMENT, BASIC_EDUCATION, LEADER})
    public String outline(Officer officer, TextRef text, int rule) {
        return new TextReader(sql()).outline(readable(officer, text), rule);
    }

    private static @Nullable Geometry polygon(String outline, @Nullable Frame frame) {
        if (outline.isBlank()) {
            return null;
        }
        OutlineText read = OutlineText.read(outline, frame);
        if (read.wrong() != null) {
            throw new NoticeRefusal("outline-unreadable", read.wrong());
        }
        return read.polygon();
    }

    private LineRow writable(Officer officer, LineRef line) {
        return new LineLister(sql())
                .get(revision(officer, line.text(), ENROLMENT).id(), line.number());
    }

    private LineRow changed(Officer officer, LineRef line, LineAct act, LineRow before) {
        NoticeRevision revision = revision(officer, line.text(), ENROLMENT);
        LineRow after = new LineLister(sql()).get(revision.id(), line.number());
        String district = revision.notice().districtCode();
        trail.record(officer.did(district, "line." + act.code(), line.text() + "#" + line.number())
                .changing(told(before), told(after)));
        return after;
    }

    private static String told(LineRow line) {
        StringBuilder told = new StringBuilder(line.school()).append(": ").append(line.text());
        line.rules()
                .forEach(ruling -> told.append("\n#")
                        .append(ruling.number())
                        .append(' ')
                        .append(ruling.rule().kind())
                        .append(' ')
                        .append(ruling.rule().place())
                        .append(' ')
                        .append(ruling.rule().numbers())
                        .append(ruling.drawn() ? " drawn " + ruling.edge() : ""));
        return told.toString();
    }

    private long readable(Officer officer, TextRef text) {
        return revision(officer, text, ENROLMENT, BASIC_EDUCATION, LEADER).id();
    }

    private NoticeRevision revision(Officer officer, TextRef text, Role... roles) {
        NoticeRevision revision = new NoticeStore(em).get(text.notice(), text.revision());
        officer.require(revision.notice().districtCode(), roles);
        return revision;
    }

    private LineCutting cutting(Officer officer) {
        return new LineCutting(em, schools, officer.login(), clock.instant());
    }

    private Mending mending(Officer officer) {
        return new Mending(em, schools, officer.login(), clock.instant());
    }

    private Sql sql() {
        return new Sql(em);
    }
}
