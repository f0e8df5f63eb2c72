package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a draft while it is being changed.
 *
 * @param school the school cell
 * @param text the words in force
 * @param cameAs the words as they came, or null where they are those in force
 * @param unread the stretches nobody has understood
 * @param silent the stretches that say nothing of places
 * @param rules its rules as rows
 */
record LineState(
        String school,
        String text,
        @Nullable String cameAs,
        List<Span> unread,
        List<Span> silent,
        List<RuleCells> rules) {

    LineState {
        unread = List.copyOf(unread);
        silent = List.copyOf(silent);
        rules = List.copyOf(rules);
    }

    /** The same with these stretches. */
    LineState with(List<Span> nowUnread, List<Span> nowSilent) {
        return new LineState(school, text, cameAs, nowUnread, nowSilent, rules);
    }

    /** The same with these rules. */
    LineState with(List<RuleCells> nowRules) {
        return new LineState(school, text, cameAs, unread, silent, nowRules);
    }

    /** The same with one rule more, which accounts for its stretch. */
    LineState and(RuleCells rule) {
        List<RuleCells> more = new ArrayList<>(rules);
        more.add(rule);
        return with(more).with(SpanList.speaking(SpanList.without(unread, rule.span()), text), silent);
    }

    /** The rule of that number; refuses {@code unknown-rule}. */
    RuleCells rule(int number) {
        return rules.stream()
                .filter(rule -> rule.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoticeRefusal("unknown-rule", number));
    }

    /** Where these words stand in the line; the whole line for none. Refuses {@code words-not-in-line}. */
    Span stretch(String words) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            return new Span(0, text.length());
        }
        int at = unread.stream()
                .filter(span -> span.of(text).contains(wanted))
                .map(span -> text.indexOf(wanted, span.from()))
                .findFirst()
                .orElse(text.indexOf(wanted));
        if (at < 0) {
            throw new NoticeRefusal("words-not-in-line", wanted);
        }
        return new Span(at, at + wanted.length());
    }
}
