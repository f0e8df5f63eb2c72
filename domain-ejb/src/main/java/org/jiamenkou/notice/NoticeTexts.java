package org.jiamenkou.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.zone.Sentence;

/** Puts the full text of a revision together for reading. */
class NoticeTexts {

    private final Sql sql;

    NoticeTexts(Sql sql) {
        this.sql = sql;
    }

    NoticeText of(NoticeRevision revision, NoticeRow row) {
        TextReader reader = new TextReader(sql);
        Map<Integer, List<Rule>> rules = new HashMap<>();
        reader.rules(revision.id())
                .forEach(stored -> rules.computeIfAbsent(stored.sentence(), sentence -> new ArrayList<>())
                        .add(stored.rule()));
        List<NoticeText.Line> lines = reader.lines(revision.id()).stream()
                .map(line -> new NoticeText.Line(
                        new Sentence(line.number(), line.school(), line.text()),
                        rules.getOrDefault(line.number(), List.of()),
                        line.unread()))
                .toList();
        return new NoticeText(row, revision.named(), lines, requirements(revision.id()));
    }

    private List<NoticeText.Requirement> requirements(long revision) {
        List<NoticeText.Requirement> requirements = new ArrayList<>();
        sql.query(
                "select persons, papers, first_day, last_day from requirement where revision_id = ? order by number",
                row -> requirements.add(new NoticeText.Requirement(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class))),
                revision);
        return requirements;
    }
}
