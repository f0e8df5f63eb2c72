package org.jiamenkou.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.kernel.Matter;
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

    private static final Set<String> WRONG = Set.of("zone-without-school");

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
        PlaceReader places = new PlaceReader(sql, district.code());
        Gazetteer gazetteer = places.with(revision.id());
        ZoneMap map = new MapDrawer(sql, district, gazetteer).draw(revision);
        CheckInput input = CheckInput.of(revision.notice().year(), map.zones(), gazetteer)
                .with(known(revision))
                .asking(place ->
                        map.answer(new Question(place.name(), place.point())).outcome());
        Gazetteer register = places.register();
        return Checks.run(register == null ? input : input.against(register));
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

    /** Those of the findings that would make answers wrong. */
    static List<Finding> preventing(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> WRONG.contains(finding.code())
                        || (finding.severity() == Severity.ERROR
                                && finding.code().startsWith(TextStore.IMPORTED)))
                .toList();
    }

    /** What two texts of this district lead to differently. */
    List<Difference.Change> between(NoticeRevision before, NoticeRevision after) {
        PlaceReader places = new PlaceReader(sql, district.code());
        ZoneMap earlier = new MapDrawer(sql, district, places.with(before.id())).draw(before);
        ZoneMap later = new MapDrawer(sql, district, places.with(after.id())).draw(after);
        return Difference.between(asked(earlier), asked(later));
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
