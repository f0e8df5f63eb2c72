package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiamenkou.address.Place;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.notice.LineStore.Held;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.PlaceName;
import org.jiamenkou.school.Schools;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/** Mends lines of a draft. The published words stay what they are; what changes is what they are taken to say. */
class Mending {

    private static final int LONGEST = 15_000;

    private final Sql sql;
    private final Schools schools;
    private final NoticeStore notices;
    private final LineStore lines;
    private final String who;
    private final Instant when;

    Mending(EntityManager em, Schools schools, String who, Instant when) {
        this.sql = new Sql(em);
        this.schools = schools;
        this.notices = new NoticeStore(em);
        this.lines = new LineStore(sql);
        this.who = who;
        this.when = when;
    }

    /** Mends a typing error in the words or the school cell; the words are read anew, the entered rules stay. */
    int correct(LineRef ref, String school, String text) {
        Held line = lines.hold(ref);
        checkLength(school, text);
        NoticeRevision revision = revision(ref.text());
        LineState old = line.state();
        LineReader reader = new LineReader(sql);
        LineReading before = reader.read(line.revision(), old.school(), old.text());
        LineReading reading = reader.read(line.revision(), school, text);
        List<RuleCells> rules = carried(old, writer(revision).rows(reading, 0, null, null, when), text);
        String came = old.cameAs() == null ? old.text() : old.cameAs();
        List<Span> silent = moved(old.silent(), old.text(), text);
        List<Span> unread = reading.unread();
        for (Span span : silent) {
            unread = SpanList.without(unread, span);
        }
        for (RuleCells rule : rules) {
            unread = rule.isEntered() ? SpanList.without(unread, rule.span()) : unread;
        }
        LineState now = new LineState(school, text, came.equals(text) ? null : came, unread, silent, rules);
        int version = lines.change(line, now, LineAct.CORRECTED, null, who, when);
        forget(revision, before, reading);
        return version;
    }

    /** Enters a rule by its columns beside those that were read. */
    int enter(LineRef ref, RuleEntry entry) {
        Held line = lines.hold(ref);
        LineState old = line.state();
        Span span = old.stretch(entry.words());
        LineReading reading = LineReader.columns(old.school(), entry);
        int zone = old.rules().isEmpty() ? 0 : old.rules().get(0).zone();
        LineState now = old;
        for (RuleCells rule : writer(revision(ref.text())).rows(reading, zone, span, who, when)) {
            now = now.and(rule);
        }
        return lines.change(line, now, LineAct.RULED, null, who, when);
    }

    /** Takes a rule out; its stretch is unread again unless another rule is about it. */
    int remove(LineRef ref, int rule) {
        Held line = lines.hold(ref);
        LineState old = line.state();
        RuleCells gone = old.rule(rule);
        List<RuleCells> left =
                old.rules().stream().filter(other -> other.number() != rule).toList();
        List<Span> open = List.of(gone.span());
        for (RuleCells other : left) {
            for (Span span : List.copyOf(open)) {
                open = SpanList.without(open, other.span());
            }
        }
        List<Span> unread = old.unread();
        for (Span span : SpanList.speaking(open, old.text())) {
            unread = SpanList.with(unread, span);
        }
        return lines.change(line, old.with(left).with(unread, old.silent()), LineAct.UNRULED, null, who, when);
    }

    /** Notes that these words say nothing of places. */
    int silence(LineRef ref, String words) {
        Held line = lines.hold(ref);
        LineState old = line.state();
        Span span = old.stretch(words);
        List<Span> unread = SpanList.speaking(SpanList.without(old.unread(), span), old.text());
        LineState now = old.with(unread, SpanList.with(old.silent(), span));
        return lines.change(line, now, LineAct.SILENCED, null, who, when);
    }

    /** Draws the area a rule speaks of and says whose its edge is, or takes its drawing out. */
    int draw(LineRef ref, int rule, @Nullable Geometry polygon, @Nullable EdgePolicy edge) {
        Held line = lines.hold(ref);
        RuleCells area = line.state().rule(rule);
        if (!area.kind().equals("AREA")) {
            throw new NoticeRefusal("not-an-area", rule);
        }
        byte[] drawing = polygon == null ? null : new WKBWriter().write(polygon);
        List<RuleCells> rules = line.state().rules().stream()
                .map(other -> other.number() == rule ? other.drawn(drawing, edge) : other)
                .toList();
        return lines.change(line, line.state().with(rules), LineAct.DRAWN, null, who, when);
    }

    /** Undoes the last change; undone once more, the one before it. A split or a joining is undone on both lines. */
    int undo(LineRef ref) {
        Held line = lines.hold(ref);
        Optional<LineStore.Partner> partner = lines.partner(line);
        if (partner.isEmpty()) {
            return restore(ref, line, lines.before(line));
        }
        LineStore.Partner other = partner.get();
        if (!other.untouched()) {
            throw new NoticeRefusal("partner-changed", other.number());
        }
        LineRef its = new LineRef(ref.notice(), ref.revision(), other.number(), other.version());
        Held held = lines.hold(its);
        // each takes back what the other has: neither may still hold it
        lines.withoutRules(line);
        lines.withoutRules(held);
        restore(its, held, lines.before(held));
        return restore(ref, line, lines.before(line));
    }

    /** Brings an earlier version back. Refuses {@code restore-across-cut} where a split or a joining lies between. */
    int restore(LineRef ref, int version) {
        Held line = lines.hold(ref);
        if (lines.isCutBetween(line, version)) {
            throw new NoticeRefusal("restore-across-cut", version);
        }
        return restore(ref, line, version);
    }

    /** Adds a line at the end, read by the grammar. */
    int add(TextRef ref, String school, String text) {
        checkLength(school, text);
        NoticeRevision revision = revision(ref);
        long id = lines.hold(ref);
        int number = lines.nextLine(id);
        LineReading reading = new LineReader(sql).read(id, school, text);
        sql.update(
                "insert into sentence (revision_id, number, school, text) values (?, ?, ?, ?)",
                id,
                number,
                school,
                text);
        Held line = new Held(id, number, 0, new LineState(school, text, null, List.of(), List.of(), List.of()));
        List<RuleCells> rules = writer(revision).rows(reading, 0, null, null, when);
        lines.change(
                line,
                new LineState(school, text, null, reading.unread(), List.of(), rules),
                LineAct.ADDED,
                null,
                who,
                when);
        return number;
    }

    private int restore(LineRef ref, Held line, int version) {
        LineState then = lines.version(line, version);
        if (then.text().isEmpty()) {
            return lines.change(line, then, LineAct.RESTORED, version, who, when);
        }
        writer(revision(ref.text())).places(new LineReader(sql).read(line.revision(), then.school(), then.text()));
        then.rules().forEach(rule -> {
            if (rule.place() != null) {
                sql.update(
                        "insert ignore into place_mention (revision_id, place_code) values (?, ?)",
                        line.revision(),
                        rule.place());
            }
        });
        return lines.change(line, then, LineAct.RESTORED, version, who, when);
    }

    /** The rules of the new reading with the drawings of the old, and the rules entered by hand. */
    private static List<RuleCells> carried(LineState old, List<RuleCells> read, String text) {
        List<RuleCells> rules = new ArrayList<>();
        for (RuleCells rule : read) {
            rules.add(old.rules().stream()
                    .filter(before -> before.isDrawn() && before.isSameArea(rule))
                    .findFirst()
                    .map(rule::drawnAs)
                    .orElse(rule));
        }
        for (RuleCells rule : old.rules()) {
            if (rule.isEntered()) {
                int at = text.indexOf(rule.span().of(old.text()));
                int length = rule.span().to() - rule.span().from();
                rules.add(rule.at(at < 0 ? new Span(0, text.length()) : new Span(at, at + length)));
            }
        }
        return rules;
    }

    private static List<Span> moved(List<Span> spans, String before, String after) {
        List<Span> moved = new ArrayList<>();
        for (Span span : spans) {
            int at = after.indexOf(span.of(before));
            if (at >= 0) {
                moved.add(new Span(at, at + span.to() - span.from()));
            }
        }
        return moved;
    }

    /** A place that only the mistyped words named is known no more. */
    private void forget(NoticeRevision revision, LineReading before, LineReading after) {
        Set<String> kept = after.places().stream().map(PlaceName::name).collect(Collectors.toSet());
        String district = revision.notice().districtCode();
        for (PlaceName place : before.places()) {
            if (!kept.contains(place.name())) {
                sql.update(
                        "delete from place_mention where revision_id = ? and place_code = ?"
                                + " and not exists (select 1 from rule r where r.revision_id = ? and r.place_code = ?)"
                                + " and not exists (select 1 from sentence s where s.revision_id = ? and s.text like ?)",
                        revision.id(),
                        Place.codeOf(district, place.name()),
                        revision.id(),
                        Place.codeOf(district, place.name()),
                        revision.id(),
                        "%" + place.name() + "%");
            }
        }
    }

    /** Refuses {@code line-length}. */
    static void checkLength(String school, String text) {
        if (school.isBlank() || school.length() > 500 || text.isBlank() || text.length() > LONGEST) {
            throw new NoticeRefusal("line-length", LONGEST);
        }
    }

    private NoticeRevision revision(TextRef ref) {
        return notices.get(ref.notice(), ref.revision());
    }

    private RuleWriter writer(NoticeRevision revision) {
        return new RuleWriter(sql, schools, revision);
    }
}
