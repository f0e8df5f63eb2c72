package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jiamenkou.rule.RuleKind;

/** Sentences that speak of the place and lost, the nearest first. */
final class Rivals {

    private static final int MOST = 3;

    /** At most three, one of each zone that did not win. */
    List<Answer.Rival> of(Decision decision) {
        if (decision.isUncontested()) {
            return List.of();
        }
        Set<Integer> seen = new TreeSet<>();
        decision.winners().forEach(winner -> seen.add(winner.entry().zoneId()));
        List<Claim> lost = decision.claims().stream()
                .filter(claim -> claim.entry().includes() && !decision.winners().contains(claim))
                .sorted(Comparator.comparing((Claim claim) -> claim.fit().kind())
                        .thenComparing(claim -> -claim.rank()))
                .toList();
        List<Answer.Rival> rivals = new ArrayList<>();
        for (Claim claim : lost) {
            if (rivals.size() < MOST && seen.add(claim.entry().zoneId())) {
                rivals.add(rival(claim, decision));
            }
        }
        return rivals;
    }

    /** A more general rule of another zone that takes the place in and does not leave it out. */
    static Optional<Entry> general(Decision decision) {
        if (decision.isUncontested()) {
            return Optional.empty();
        }
        Set<String> schools = new TreeSet<>();
        decision.zones().forEach(zone -> zone.schools().forEach(school -> schools.add(school.code())));
        return decision.winners().isEmpty()
                ? Optional.empty()
                : decision.claims().stream()
                        .filter(claim -> claim.takesIn()
                                && claim.entry().rule().kind() != RuleKind.REST
                                && claim.rank() < decision.best()
                                && claim.facet().isTyped())
                        .filter(claim ->
                                claim.zone().schools().stream().noneMatch(school -> schools.contains(school.code())))
                        .filter(claim -> !isLeftOut(claim, decision))
                        .map(Claim::entry)
                        .findFirst();
    }

    private static boolean isLeftOut(Claim claim, Decision decision) {
        return decision.claims().stream()
                .anyMatch(other -> other.leavesOut()
                        && other.entry().zoneId() == claim.entry().zoneId());
    }

    private static Answer.Rival rival(Claim claim, Decision decision) {
        Sentence sentence = claim.entry().clause().sentence();
        String why = isLeftOut(claim, decision) ? "excluded" : why(claim);
        return new Answer.Rival(
                sentence.school(), sentence.text(), why, List.of(claim.entry().words()));
    }

    private static String why(Claim claim) {
        return switch (claim.fit().kind()) {
            case YES -> "less-specific";
            case OPEN -> "area-not-drawn";
            case NO -> claim.fit().why() == null ? "other-numbers" : claim.fit().why();
        };
    }
}
