package org.jiamenkou.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Revision;

/** Counts what questions came to: the day, the place known, the outcome and the text, never what was typed. */
@ApplicationScoped
class DecisionCounts {

    private static final int MOST_KEYS = 50_000;

    private static final String UPSERT = "insert into decision_count"
            + " (day, district_code, place_code, outcome, notice_code, revision, answers) values (?, ?, ?, ?, ?, ?, ?)"
            + " on duplicate key update answers = answers + values(answers)";

    private record Key(LocalDate day, String district, String place, String outcome, String notice, int revision) {}

    private final ConcurrentHashMap<Key, LongAdder> counts = new ConcurrentHashMap<>();

    /** Counts one answer; beyond a bound on what is remembered at once, without its place. */
    void count(LocalDate day, String district, Answer answer) {
        Answer.Understood place = answer.place();
        String code = place == null || counts.size() > MOST_KEYS ? "" : place.id();
        Revision revision = answer.revision();
        Key key = new Key(
                day,
                revision == null ? district : revision.district(),
                code,
                answer.outcome().code(),
                revision == null ? "" : revision.notice(),
                revision == null ? 0 : revision.revision());
        counts.computeIfAbsent(key, unseen -> new LongAdder()).increment();
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Adds everything counted since the last time to the table; what cannot be written is kept for the next time. */
    void writeDown(Sql sql) {
        Map<Key, Long> taken = new HashMap<>();
        for (Key key : counts.keySet()) {
            LongAdder adder = counts.get(key);
            long answers = adder == null ? 0 : adder.sumThenReset();
            if (answers > 0) {
                taken.put(key, answers);
            } else {
                counts.remove(key);
            }
        }
        try {
            sql.batch(UPSERT, batch -> {
                for (Map.Entry<Key, Long> entry : taken.entrySet()) {
                    Key key = entry.getKey();
                    batch.add(
                            key.day, key.district, key.place, key.outcome, key.notice, key.revision, entry.getValue());
                }
            });
        } catch (RuntimeException e) {
            taken.forEach((key, answers) ->
                    counts.computeIfAbsent(key, again -> new LongAdder()).add(answers));
            throw e;
        }
    }
}
