package org.jiamenkou.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiamenkou.address.PlaceKind;

/** Reads the brackets behind a name, and the words between them: what they take in, leave out, narrow or rename. */
final class BracketReader {

    private static final Pattern REST = Pattern.compile("^(?<school>.+?)的?(?:招生范围|学区|施教区域?|服务区|服务范围|片区|划片范围|招生区域)$");
    private static final Pattern MOVED = Pattern.compile("划归.*$|划入.*$|^原属.*?(?=[\\d]+(?:组|社))");
    private static final Pattern ORIGIN = Pattern.compile("^原属.*?的");

    private final Draft draft;
    private final ItemReader items;

    BracketReader(Draft draft, ItemReader items) {
        this.draft = draft;
        this.items = items;
    }

    /** Reads everything from the first bracket on; true when every stretch of it is understood. */
    boolean read(int from, int to, Subject subject, int itemStart) {
        SentenceText text = draft.text;
        boolean all = true;
        int at = from;
        while (at < to) {
            if (text.plain().charAt(at) == '(') {
                int close = Brackets.close(text.plain(), at, to);
                if (close == to) {
                    // never closed: what is missing may have been 除外
                    return false;
                }
                all &= content(at + 1, close, subject);
                at = close + 1;
            } else {
                int next = text.plain().indexOf('(', at);
                int end = next < 0 || next > to ? to : next;
                all &= between(at, end, subject);
                at = end;
            }
        }
        return all;
    }

    /** Words between brackets or behind the last: numbers, parts, noise. */
    private boolean between(int from, int to, Subject subject) {
        String words = draft.text.of(from, to);
        Spec spec = SpecGrammar.read(subject.name == null ? "" : subject.name, words);
        boolean counted = words.matches("\\d+[栋幢]") && draft.buildingsAreCounted;
        boolean noise = words.matches("(?:的)?(?:户籍|居民|村民|区域|范围|片区?|以内|户口|适龄儿童|子女|全部)+");
        if (spec == null && !noise && !counted) {
            return false;
        }
        if (spec != null && spec != Spec.WHOLE && !counted) {
            subject.also(spec);
        }
        draft.text.markRead(from, to);
        return true;
    }

    private boolean content(int from, int to, Subject subject) {
        if (from >= to) {
            return true;
        }
        List<int[]> clauses = Brackets.split(draft.text.plain(), from, to, ",;");
        boolean each = clauses.stream()
                .allMatch(clause -> takesInOrOut(clause)
                        || clause == clauses.get(0) && NumberGrammar.side(draft.text.of(from, clause[1])) != null);
        if (clauses.size() > 1 && each) {
            boolean all = true;
            for (int[] clause : clauses) {
                all &= content(clause[0], clause[1], subject);
            }
            return all;
        }
        for (Bracket form : Bracket.values()) {
            Matcher m = form.matcher(draft.text, from, to);
            if (m.find()) {
                return apply(form, m, from, to, subject);
            }
        }
        return narrow(from, to, subject)
                || SectionNames.read(draft, from, to, subject)
                || new BracketAlias(draft).read(from, to, subject)
                || members(from, to, subject);
    }

    private boolean takesInOrOut(int[] clause) {
        return Bracket.EXCLUSION.matcher(draft.text, clause[0], clause[1]).find()
                || Bracket.INCLUSION.matcher(draft.text, clause[0], clause[1]).find();
    }

    /** (阿力马斯楼、聚福苑小区、现代花园): what the name before the bracket stands for, one by one. */
    private boolean members(int from, int to, Subject subject) {
        String words = draft.text.of(from, to);
        if (NameGrammar.isPart(words) || BracketAlias.isSchool(words)) {
            return false;
        }
        if (subject.isNarrowed()
                && ListReader.items(draft.text, from, to).stream().anyMatch(item -> isPart(item, subject))) {
            return false;
        }
        int before = draft.rules.size();
        boolean all = new ListReader(draft).read(from, to, subject.include, PlaceKind.COMPOUND, subject.name);
        boolean own = draft.rules.stream().skip(before).anyMatch(rule -> isPartOf(rule, subject));
        if (own) {
            subject.replacedByMembers();
        }
        return all;
    }

    /** 学府路14号院(1-5号楼): the buildings are the yard's, not the street's. */
    private boolean isPart(int[] item, Subject subject) {
        String words = draft.text.of(item[0], item[1]);
        Spec spec = SpecGrammar.read(subject.name == null ? "" : subject.name, words);
        return spec != null && spec != Spec.WHOLE;
    }

    /** A rule about a part of the subject, not about a place of its own within it. */
    private static boolean isPartOf(Rule rule, Subject subject) {
        String name = rule.place();
        return name != null
                && (name.equals(subject.name) || (subject.name != null && name.matches(subject.name + ".{1,2}[期区]")));
    }

    private boolean apply(Bracket form, Matcher m, int from, int to, Subject subject) {
        switch (form) {
            case GLOSS -> gloss(from, to, subject);
            case EXCLUSION -> {
                return inner(m, from, to, (a, b) -> exclusion(a, b, subject));
            }
            case ELSEWHERE -> {
                return inner(
                        m, from, to, (a, b) -> new ListReader(draft).read(a, b, !subject.include, null, subject.name));
            }
            case INCLUSION, HERE -> {
                return inner(
                        m,
                        from,
                        to,
                        (a, b) -> new ListReader(draft).read(a, b, subject.include, PlaceKind.COMPOUND, subject.name));
            }
            case EXCEPT_AND -> {
                return exclusion(m.start("after"), m.end("after"), subject)
                        & narrow(m.start("only"), m.end("only"), subject)
                        & mark(from, to);
            }
            case PERSONS -> persons(from, to, subject);
            case VAGUE -> {
                subject.vague = true;
                draft.text.markRead(from, to);
            }
        }
        return true;
    }

    private boolean mark(int from, int to) {
        draft.text.markRead(from, to);
        return true;
    }

    private void gloss(int from, int to, Subject subject) {
        if (draft.text.of(from, to).matches("\\d+[个户]")) {
            subject.asDoors();
        }
        if (draft.text.of(from, to).matches(".*(?:共同|公共|共享)(?:学区|施教区)")) {
            draft.mode = ZoneMode.CHOICE;
        }
        draft.text.markRead(from, to);
    }

    private void persons(int from, int to, Subject subject) {
        subject.persons = draft.text.of(from, to);
        draft.text.markRead(from, to);
    }

    private boolean inner(Matcher m, int from, int to, Stretch action) {
        for (int group = 1; group <= m.groupCount(); group++) {
            if (m.start(group) >= 0 && m.start(group) < m.end(group)) {
                draft.text.markRead(from, m.start(group));
                draft.text.markRead(m.end(group), to);
                return action.read(m.start(group), m.end(group));
            }
        }
        draft.text.markRead(from, to);
        return true;
    }

    boolean exclusion(int from, int to, Subject subject) {
        Matcher rest = draft.text.matcher(REST, from, to);
        if (rest.matches()) {
            subject.restAfter(rest.group("school"));
            draft.text.markRead(from, to);
            return true;
        }
        boolean all = true;
        String context = draft.context;
        for (int[] item : ListReader.items(draft.text, from, to)) {
            if (subject.leavesOutInside(draft, item[0], item[1])) {
                continue;
            }
            if (NameGrammar.isPart(draft.text.of(item[0], item[1]))) {
                // 公寓楼除外: a part nobody can find by its name
                all = false;
                continue;
            }
            draft.context = subject.name;
            int end = trim(MOVED, item[0], item[1]);
            if (AreaGrammar.isArea(draft.text.of(item[0], end))) {
                new AreaReader(draft).read(List.of(new int[] {item[0], end}), !subject.include, subject.name);
            } else {
                all &= items.read(item[0], end, !subject.include, null, subject.name);
            }
            draft.text.markRead(end, item[1]);
        }
        draft.context = context;
        return all;
    }

    private int trim(Pattern pattern, int from, int to) {
        Matcher m = draft.text.matcher(pattern, from, to);
        return m.find() && m.start() > from ? m.start() : to;
    }

    /** (99号、158号), (1、3组), (单号), (魏都大街以东): which part of the name before it is meant. */
    boolean narrow(int from, int to, Subject subject) {
        String words = draft.text.of(from, to);
        Parity side = NumberGrammar.side(words);
        if (side != null && subject.isNarrowed()) {
            subject.with(subject.spec().on(side));
        } else if (Stream.of(words.split("[,;]")[0].split("、")).allMatch(AreaGrammar::isArea)) {
            return area(from, to, subject);
        } else {
            Spec spec = SpecGrammar.bracketed(subject.name == null ? "" : subject.name, words);
            if (spec == null || !subject.narrow(draft, spec)) {
                return false;
            }
        }
        draft.text.markRead(from, to);
        subject.to = to + 1;
        return true;
    }

    /** (银湾街以北,…区域,包括来福仕、若水苑): edges, and what is named inside them. */
    private boolean area(int from, int to, Subject subject) {
        boolean all = true;
        StringBuilder edges = new StringBuilder();
        for (int[] clause : Brackets.split(draft.text.plain(), from, to, ",;")) {
            Matcher in = Bracket.INCLUSION.matcher(draft.text, clause[0], clause[1]);
            Matcher out = Bracket.EXCLUSION.matcher(draft.text, clause[0], clause[1]);
            if (out.find()) {
                all &= inner(
                        out,
                        clause[0],
                        clause[1],
                        (a, b) -> new ListReader(draft).read(a, b, !subject.include, null, subject.name));
            } else if (in.find()) {
                all &= inner(
                        in,
                        clause[0],
                        clause[1],
                        (a, b) -> new ListReader(draft).read(a, b, subject.include, PlaceKind.COMPOUND, subject.name));
            } else {
                edges.append(draft.text.of(clause[0], clause[1])).append(',');
                draft.text.markRead(clause[0], clause[1]);
            }
        }
        subject.to = to + 1;
        subject.bounded(subject.spec(), ListReader.fileEdges(draft, edges.toString()));
        return all;
    }

    /** Something done with a stretch of the sentence. */
    private interface Stretch {
        boolean read(int from, int to);
    }

    /** 原属肖坝社区5组的北欧印象: only the name at the end is meant. */
    static int afterOrigin(SentenceText text, int from, int to) {
        Matcher m = text.matcher(ORIGIN, from, to);
        return m.find() ? m.end() : from;
    }
}
