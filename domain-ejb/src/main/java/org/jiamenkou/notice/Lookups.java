package org.jiamenkou.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jiamenkou.zone.Answer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What families ask, answered from the picture in memory. No session bean: a question needs neither transaction nor
 * connection, and the container's way in and out costs half of what the answer costs.
 */
@ApplicationScoped
public class Lookups {

    private CurrentAtlas current;

    private DecisionCounts counts;

    private @Nullable DoubleMatches doubles;

    private Clock clock;

    /** For the container. */
    @NullUnmarked
    protected Lookups() {}

    @Inject
    Lookups(CurrentAtlas current, DecisionCounts counts, @Nullable DoubleMatches doubles, Clock clock) {
        this.current = current;
        this.counts = counts;
        this.doubles = doubles;
        this.clock = clock;
    }

    /** Everything a page says about a question, from one picture. Refuses {@code unknown-district}. */
    public AnswerSheet ask(Lookup lookup) {
        LocalDate today = LocalDate.now(clock);
        AnswerSheet sheet = current.get().sheet(lookup, today);
        return sheet.with(counted(lookup, sheet.answer(), today));
    }

    /** The answer to a question. Refuses {@code unknown-district}. */
    public Answer answer(Lookup lookup) {
        LocalDate today = LocalDate.now(clock);
        return counted(lookup, current.get().answer(lookup, today), today);
    }

    /** The picture that answers are given from: another object after each publication, and nothing else about it. */
    public Object picture() {
        return current.get();
    }

    private Answer counted(Lookup lookup, Answer answer, LocalDate today) {
        counts.count(today, lookup.district(), answer);
        return doubles == null ? answer : doubles.noted(answer);
    }
}
