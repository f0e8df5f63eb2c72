package org.jiamenkou.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.jiamenkou.zone.Revision;
import org.jiamenkou.zone.ServedSchool;

/**
 * Opens a ticket where sentences give one place to several schools and nothing says how they share it: one for each place
 * and revision, whoever asks and however often. A question only looks it up in memory; what is new is written down within
 * about a second, once by each node, and the database keeps the first.
 */
@ApplicationScoped
class DoubleMatches {

    /** The code of the warning that carries the number. */
    static final String WARNING = "double-match";

    private static final int MOST = 20_000;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SCHOOLS = 1_000;

    private static final String OPEN = "insert into gap_ticket (number, fingerprint, district_code, stage,"
            + " admission_year, population, place_code, typed, asked, created_at, version, kind, notice_code, revision,"
            + " schools) values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, 0, 'DOUBLE', ?, ?, ?)"
            + " on duplicate key update number = number";

    private record Key(String place, String notice, int revision) {}

    private record Match(TicketNumber number, Revision revision, String place, String text, String schools) {}

    private final ConcurrentHashMap<Key, Match> known = new ConcurrentHashMap<>();
    private final Queue<Match> waiting = new ConcurrentLinkedQueue<>();

    /** The answer, with the number of its ticket among the warnings where the published text contradicts itself. */
    Answer noted(Answer answer) {
        Revision revision = answer.revision();
        Answer.Understood place = answer.place();
        if (!contradicts(answer)
                || revision == null
                || place == null
                || place.id().isEmpty()) {
            return answer;
        }
        Key key = new Key(place.id(), revision.notice(), revision.revision());
        Match match = known.get(key);
        if (match == null) {
            match = note(key, new Match(number(key), revision, place.id(), place.text(), names(answer)));
        }
        return Answers.warned(
                answer,
                List.of(new Answer.Warning(WARNING, List.of(match.number().number()))));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Writes the new ones down; what cannot be written waits for the next time. */
    void writeDown(Sql sql, Clock clock) {
        List<Match> taken = new ArrayList<>();
        for (Match match = waiting.poll(); match != null; match = waiting.poll()) {
            taken.add(match);
        }
        try {
            Timestamp now = Timestamp.from(clock.instant());
            sql.batch(OPEN, batch -> {
                for (Match match : taken) {
                    batch.add(values(match, now));
                }
            });
        } catch (RuntimeException e) {
            waiting.addAll(taken);
            throw e;
        }
    }

    private Match note(Key key, Match match) {
        if (known.size() >= MOST && waiting.isEmpty()) {
            known.clear();
        }
        Match earlier = known.putIfAbsent(key, match);
        if (earlier == null) {
            waiting.add(match);
        }
        return earlier == null ? match : earlier;
    }

    /** Several schools that share by choice, draw, pool or overflow are what the notice wants. */
    private static boolean contradicts(Answer answer) {
        return answer.outcome() == Outcome.SEVERAL
                && answer.options().isEmpty()
                && (answer.mode() == ZoneMode.TIE || answer.mode() == ZoneMode.TWO_NOTICES);
    }

    private static TicketNumber number(Key key) {
        return TicketNumber.of("double|" + key.place + '|' + key.notice + '|' + key.revision);
    }

    private static String names(Answer answer) {
        return answer.schools().stream().map(ServedSchool::name).collect(Collectors.joining("、"));
    }

    private static Object[] values(Match match, Timestamp now) {
        Revision revision = match.revision;
        return new Object[] {
            match.number.number(),
            match.number.fingerprint(),
            revision.district(),
            revision.stage().name(),
            revision.year().value(),
            revision.population().name(),
            match.place,
            cut(match.text, LONGEST_TEXT),
            now,
            revision.notice(),
            revision.revision(),
            cut(match.schools, LONGEST_SCHOOLS)
        };
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }
}
