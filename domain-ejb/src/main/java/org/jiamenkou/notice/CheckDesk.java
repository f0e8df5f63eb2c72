package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.kernel.Matter;
import org.jiamenkou.kernel.Progress;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.notice.ImportReport.Finding;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.school.Schools;
import org.jiamenkou.zone.CheckInput;
import org.jiamenkou.zone.CheckInput.KnownSchool;
import org.jiamenkou.zone.Checks;
import org.jiamenkou.zone.Difference;
import org.jiamenkou.zone.Question;
import org.jiamenkou.zone.Sentence;
import org.jiamenkou.zone.ZoneMap;

/**
 * Checks texts before publication. Two schools claiming one address is a contradiction staff should settle, but an
 * answer from it is not wrong: it names both. What would make answers wrong is a row that was not taken over and a zone
 * without a school.
 */
class CheckDesk {

    private final Sql sql;
    private final Schools schools;
    private final DistrictPolicy district;

    CheckDesk(Sql sql, Schools schools, DistrictPolicy district) {
        this.sql = sql;
        this.schools = schools;
        this.district = district;
    }

    /** What the import left to settle and what the checks find, the gravest first. */
    List<Finding> check(NoticeRevision revision) {
        TextReader text = new TextReader(sql);
        List<Finding> findings = text.findings(revision.id());
        findings.addAll(undated(text.requirements(revision.id())));
        for (Draft.Line line : text.lines(revision.id())) {
            if (!line.unread().isEmpty()) {
                findings.add(
                        new Finding(line.number(), Severity.WARNING, "unread", line.school() + ": " + line.text()));
            }
        }
        found(revision).forEach(found -> findings.add(finding(found)));
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::row));
        return findings;
    }

    /** What the checks find in the text as it is. */
    List<org.jiamenkou.zone.Finding> found(NoticeRevision revision) {
        return found(revision, Progress.UNWATCHED);
    }

    /** What the checks find in the text as it is; a text of many rules takes seconds. */
    List<org.jiamenkou.zone.Finding> found(NoticeRevision revision, Progress progress) {
        PlaceReader places = new PlaceReader(sql, district.code());
        Gazetteer gazetteer = places.with(revision.id());
        progress.reached(10, 100);
        ZoneMap map = new MapDrawer(sql, district, gazetteer).draw(revision);
        progress.reached(25, 100);
        CheckInput input = CheckInput.of(revision.notice().year(), map.zones(), gazetteer)
                .with(known(revision))
                .asking(place ->
                        map.answer(new Question(place.name(), place.point())).outcome());
        Gazetteer register = places.register();
        return Checks.run(register == null ? input : input.against(register), progress.part(30, 100));
    }

    /** The text as families would ask it, were it published. */
    ZoneMap map(NoticeRevision revision) {
        return new MapDrawer(sql, district, new PlaceReader(sql, district.code()).with(revision.id())).draw(revision);
    }

    /** Steps without a day: what a copy of last year's text leaves to fill in. */
    private static List<Finding> undated(List<NoticeText.Requirement> requirements) {
        return requirements.stream()
                .filter(one -> one.matter() == Matter.DATE && one.from() == null && one.until() == null)
                .map(one -> new Finding(
                        0, Severity.WARNING, "date-without-day", one.persons() + "：「" + one.papers() + "」还没有日期"))
                .toList();
    }

    /**
     * What would make answers wrong, found without reading the rules: rows of the file that were not taken over, and zones
     * without a school.
     */
    List<Finding> preventing(NoticeRevision revision) {
        List<Finding> findings = new ArrayList<>();
        new TextReader(sql)
                .findings(revision.id()).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR
                                && finding.code().startsWith(TextStore.IMPORTED))
                        .forEach(findings::add);
        sql.query(
                "select name from zone z where revision_id = ? and not exists (select 1 from zone_school s"
                        + " where s.revision_id = z.revision_id and s.zone_number = z.number) order by number",
                row -> findings.add(finding(org.jiamenkou.zone.Finding.zoneWithoutSchool(row.getString(1), List.of()))),
                revision.id());
        return findings;
    }

    /** What two texts of this district lead to differently. */
    List<Difference.Change> between(NoticeRevision before, NoticeRevision after) {
        return between(before, after, Progress.UNWATCHED);
    }

    /** What two texts of this district lead to differently; texts of many rules take seconds. */
    List<Difference.Change> between(NoticeRevision before, NoticeRevision after, Progress progress) {
        PlaceReader places = new PlaceReader(sql, district.code());
        ZoneMap earlier = new MapDrawer(sql, district, places.with(before.id())).draw(before);
        progress.reached(10, 100);
        ZoneMap later = new MapDrawer(sql, district, places.with(after.id())).draw(after);
        progress.reached(20, 100);
        return Difference.between(asked(earlier), asked(later), progress.part(20, 100));
    }

    private static Difference.Asked asked(ZoneMap map) {
        return new Difference.Asked(map.zones(), map.gazetteer(), map::answer);
    }

    private List<KnownSchool> known(NoticeRevision revision) {
        return schools.list(district.code()).stream()
                .filter(school -> school.stages().contains(revision.notice().stage()))
                .map(school -> new KnownSchool(school.code(), school.name(), school.point()))
                .toList();
    }

    private static Finding finding(org.jiamenkou.zone.Finding found) {
        int line = found.sentences().stream().mapToInt(Sentence::number).min().orElse(0);
        return new Finding(line, found.severity(), found.code(), found.words());
    }
}
