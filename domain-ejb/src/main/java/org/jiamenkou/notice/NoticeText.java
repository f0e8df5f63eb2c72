package org.jiamenkou.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.kernel.Matter;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.zone.Revision;
import org.jiamenkou.zone.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The full text of a revision with what was understood of it.
 *
 * @param notice what it is
 * @param revision the same, as answers name it
 * @param lines its sentences, in the order of the notice
 * @param requirements papers and dates per class of persons, where the notice has them
 */
public record NoticeText(NoticeRow notice, Revision revision, List<Line> lines, List<Requirement> requirements) {

    /**
     * A sentence with what was understood of it.
     *
     * @param sentence the sentence, verbatim
     * @param rules the rules read from it
     * @param unread the stretches nobody understood; they answer nothing until staff finish them
     */
    public record Line(Sentence sentence, List<Rule> rules, List<Span> unread) {

        /** Copies the lists. */
        public Line {
            rules = List.copyOf(rules);
            unread = List.copyOf(unread);
        }

        /** Whether every stretch is accounted for. */
        public boolean isUnderstood() {
            return unread.isEmpty();
        }
    }

    /**
     * Papers a class of persons brings, and when.
     *
     * @param persons the class, as published (第一类: 户房一致)
     * @param matter papers to bring, or a date
     * @param papers what they bring or what happens on the days, as published
     * @param from the first day, or null
     * @param until the last day, or null
     */
    public record Requirement(
            String persons,
            Matter matter,
            String papers,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** Its days as files write them: both, the one there is, or empty. */
        public String days() {
            boolean both = from != null && until != null && !from.equals(until);
            return both
                    ? from + " – " + until
                    : Objects.requireNonNullElse(from == null ? until : from, "")
                            .toString();
        }

        /** The same without its days. */
        Requirement undated() {
            return new Requirement(persons, matter, papers, null, null);
        }
    }

    /** The papers and dates, class by class. */
    public List<ClassPapers> classes() {
        return ClassPapers.of(requirements);
    }

    /** Copies the lists. */
    public NoticeText {
        lines = List.copyOf(lines);
        requirements = List.copyOf(requirements);
    }
}
