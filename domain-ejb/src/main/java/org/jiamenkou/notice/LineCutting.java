package org.jiamenkou.notice;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.notice.LineStore.Held;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.school.Schools;

/**
 * Splits a line in two, and joins two. The words are read anew on both sides; rules entered by hand and drawings stay with their
 * words. Both lines get a version of the same moment, so that undoing one undoes the other.
 */
class LineCutting {

    private static final String BETWEEN = "；";

    private final Sql sql;
    private final Schools schools;
    private final NoticeStore notices;
    private final LineStore lines;
    private final String who;
    private final Instant when;

    LineCutting(EntityManager em, Schools schools, String who, Instant when) {
        this.sql = new Sql(em);
        this.schools = schools;
        this.notices = new NoticeStore(em);
        this.lines = new LineStore(sql);
        this.who = who;
        this.when = when;
    }

    /** Lets a line of its own begin with these words; gives its number. Refuses {@code words-not-in-line} and {@code cut-at-start}. */
    int split(LineRef ref, String words) {
        Held line = lines.hold(ref);
        LineState old = line.state();
        int cut = old.stretch(words).from();
        if (words.isBlank() || old.text().substring(0, cut).isBlank()) {
            throw new NoticeRefusal("cut-at-start", words);
        }
        String first = old.text().substring(0, cut).replaceAll("[；;，,、\\s]+$", "");
        String second = old.text().substring(cut);
        int number = lines.nextLine(line.revision());
        sql.update(
                "insert into sentence (revision_id, number, school, text) values (?, ?, ?, '')",
                line.revision(),
                number,
                old.school());
        Held begun = new Held(
                line.revision(), number, 0, new LineState(old.school(), "", null, List.of(), List.of(), List.of()));
        lines.change(line, read(ref.text(), line, first, 0, cut), LineAct.SPLIT, null, who, when);
        lines.change(begun, read(ref.text(), line, second, cut, old.text().length()), LineAct.SPLIT, null, who, when);
        return number;
    }

    /** Joins another line of the same schools to this one, which is left without words. Refuses {@code other-schools}. */
    void join(LineRef ref, LineRef other) {
        Held line = lines.hold(ref);
        Held gone = lines.hold(other);
        LineState one = line.state();
        LineState two = gone.state();
        if (line.number() == gone.number()
                || two.text().isEmpty()
                || !one.school().equals(two.school())) {
            throw new NoticeRefusal("other-schools", line.number(), gone.number());
        }
        String text = one.text() + BETWEEN + two.text();
        Mending.checkLength(one.school(), text);
        int moved = one.text().length() + BETWEEN.length();
        List<RuleCells> entered = new ArrayList<>(one.rules());
        two.rules().forEach(rule -> entered.add(rule.at(moved(rule.span(), moved))));
        List<Span> silent = new ArrayList<>(one.silent());
        two.silent().forEach(span -> silent.add(moved(span, moved)));
        Held both = new Held(
                line.revision(),
                line.number(),
                line.version(),
                new LineState(one.school(), text, null, List.of(), silent, entered));
        // the rows of the other line give their numbers up before the joined line takes those entered by hand
        lines.change(
                gone,
                new LineState(two.school(), "", came(two), List.of(), List.of(), List.of()),
                LineAct.JOINED,
                null,
                who,
                when);
        LineState now = read(ref.text(), both, text, 0, text.length());
        lines.change(
                line,
                new LineState(now.school(), text, came(one), now.unread(), now.silent(), now.rules()),
                LineAct.JOINED,
                null,
                who,
                when);
    }

    private static String came(LineState line) {
        return line.cameAs() == null ? line.text() : line.cameAs();
    }

    private static Span moved(Span span, int by) {
        return new Span(span.from() + by, span.to() + by);
    }

    /** What a piece of the line says, from one place to another, with what was done to it by hand. */
    private LineState read(TextRef text, Held line, String words, int from, int to) {
        LineState old = line.state();
        NoticeRevision revision = notices.get(text.notice(), text.revision());
        LineReading reading = new LineReader(sql).read(line.revision(), old.school(), words);
        List<RuleCells> rules =
                new ArrayList<>(new RuleWriter(sql, schools, revision).rows(reading, 0, null, null, when));
        rules.replaceAll(rule -> old.rules().stream()
                .filter(before -> before.isDrawn() && before.isSameArea(rule))
                .findFirst()
                .map(rule::drawnAs)
                .orElse(rule));
        List<Span> unread = reading.unread();
        List<Span> silent = new ArrayList<>();
        for (Span span : old.silent()) {
            if (span.from() >= from && span.to() <= to) {
                silent.add(moved(span, -from));
                unread = SpanList.without(unread, moved(span, -from));
            }
        }
        for (RuleCells rule : old.rules()) {
            if (rule.isEntered() && rule.span().from() >= from && rule.span().from() < to) {
                Span span =
                        new Span(rule.span().from() - from, Math.min(rule.span().to() - from, words.length()));
                rules.add(rule.at(span));
                unread = SpanList.without(unread, span);
            }
        }
        return new LineState(
                old.school(), words, from == 0 ? came(old) : null, SpanList.speaking(unread, words), silent, rules);
    }
}
