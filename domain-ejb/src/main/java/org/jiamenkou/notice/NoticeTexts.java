package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Sql;
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
                .filter(line -> !line.text().isEmpty())
                .map(line -> new NoticeText.Line(
                        new Sentence(line.number(), line.school(), line.text()),
                        rules.getOrDefault(line.number(), List.of()),
                        line.unread()))
                .toList();
        return new NoticeText(row, revision.named(), lines, reader.requirements(revision.id()));
    }
}
