package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.rule.ZoneMode;
import org.jiamenkou.zone.Difference.Asked;
import org.jiamenkou.zone.Difference.Change;
import org.jiamenkou.zone.Difference.Told;
import org.junit.jupiter.api.Test;

/** Last year's questions asked again. */
class DifferenceTest {

    private static final Pattern DOOR = Pattern.compile("(.+?)(\\d+)号(?:附(\\d+)号)?");

    private static final Told EAST = new Told(Outcome.ONE, List.of("东大街二小"));

    private static final Told BRANCH = new Told(Outcome.ONE, List.of("东大街二小长安路分校"));

    private static final Told GAP = new Told(Outcome.GAP, List.of());

    @Test
    void aLineMovedAlongAStreetMovesOnlyTheDoorsBetween() {
        NoticeText old = new NoticeText()
                .num("东大街二小", "长安路1-151号", "长安路", "1-151")
                .num("东大街二小长安路分校", "长安路152号以后", "长安路", "152-");
        NoticeText now =
                new NoticeText().num("东大街二小", "长安路1-99号", "长安路", "1-99").num("东大街二小长安路分校", "长安路100号以后", "长安路", "100-");

        assertThat(Difference.between(asked(old), asked(now)))
                .containsExactly(new Change("长安路", "100-151号", EAST, BRANCH));
    }

    @Test
    void aSideGivenAwayIsToldAsASide() {
        NoticeText old = new NoticeText().street("东大街二小", "长安路");
        NoticeText now = new NoticeText()
                .num("东大街二小", "长安路(单号)", "长安路", "0-/odd")
                .num("东大街二小长安路分校", "长安路(双号)", "长安路", "0-/even");

        assertThat(Difference.between(asked(old), asked(now))).containsExactly(new Change("长安路", "全部双号", EAST, BRANCH));
    }

    @Test
    void aNumberLeftOutIsANewGap() {
        NoticeText old = new NoticeText().street("东大街二小", "云溪路");
        NoticeText now = new NoticeText().num("东大街二小", "云溪路(500号除外)", "云溪路", "1-499 501-");

        assertThat(Difference.between(asked(old), asked(now))).containsExactly(new Change("云溪路", "500号", EAST, GAP));
    }

    @Test
    void homesOfBothTextsAreAskedInAStableOrderAndTheSameTextChangesNothing() {
        NoticeText old = new NoticeText().place("东大街二小", "江安里").place("东大街二小", "合江村");
        NoticeText now = new NoticeText().place("东大街二小长安路分校", "江安里").place("东大街二小", "鱼凫苑");
        Asked before = asked(old, "江安里", "合江村");
        Asked after = asked(now, "江安里", "鱼凫苑");

        assertThat(Difference.between(before, before)).isEmpty();
        assertThat(Difference.between(before, after))
                .containsExactly(
                        new Change("合江村", "", EAST, GAP),
                        new Change("江安里", "", EAST, BRANCH),
                        new Change("鱼凫苑", "", GAP, EAST));
    }

    private static Asked asked(NoticeText text, String... homes) {
        List<Place> places = java.util.Arrays.stream(homes)
                .map(name -> Place.named("wj", PlaceKind.COMPOUND, name))
                .toList();
        return new Asked(text.zones(), Gazetteer.of(places), question -> answer(text.zones(), question.text()));
    }

    /** The plainest reader there can be: the first rule that names the place and holds the door. */
    private static Answer answer(List<Zone> zones, String question) {
        Matcher door = DOOR.matcher(question);
        boolean numbered = door.matches();
        String place = numbered ? door.group(1) : question;
        HouseNumber number = numbered
                ? new HouseNumber(
                        Integer.parseInt(door.group(2)), door.group(3) == null ? 0 : Integer.parseInt(door.group(3)))
                : HouseNumber.of(1);
        List<ServedSchool> schools = zones.stream()
                .filter(zone -> zone.clauses().stream()
                        .anyMatch(clause -> place.equals(clause.rule().place())
                                && clause.rule().numbers().contains(number)))
                .flatMap(zone -> zone.schools().stream())
                .toList();
        return new Answer(
                schools.isEmpty() ? Outcome.GAP : Outcome.ONE,
                ZoneMode.SINGLE,
                null,
                schools,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
