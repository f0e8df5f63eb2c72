package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the claims on an address come to: which zones take it in, how specifically, and what would have to be known to
 * be sure.
 *
 * @param claims every rule that speaks, or might speak, of the address
 * @param winners the claims that decide; of several zones when nothing is more specific
 * @param open a claim that could change the outcome, or null when nothing could
 */
record Decision(
        List<Claim> claims, List<Claim> winners, @Nullable Claim open) {

    static Decision of(List<Claim> claims) {
        List<Claim> takenIn = typedFirst(takenIn(claims));
        List<Claim> winners = takenIn.stream()
                .filter(claim -> takenIn.stream().noneMatch(other -> outranks(other, claim)))
                .toList();
        return new Decision(claims, winners, open(claims, winners));
    }

    /** Whether every rule that speaks of the address is among the winners. */
    boolean isUncontested() {
        return claims.size() == winners.size();
    }

    /** The zones that take the address in, each once. */
    List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        Set<Integer> seen = new TreeSet<>();
        for (Claim winner : winners) {
            if (seen.add(winner.entry().zoneId())) {
                zones.add(winner.zone());
            }
        }
        return zones;
    }

    /** What it comes to, as a key under which alternatives are the same. */
    String key() {
        Set<String> key = new TreeSet<>();
        for (Zone zone : zones()) {
            zone.schools().forEach(school -> key.add(school.code() + '/' + zone.mode()));
        }
        if (open != null) {
            Set<String> possible = new TreeSet<>();
            speaking().forEach(claim -> claim.zone().schools().forEach(school -> possible.add(school.code())));
            return key + "?" + possible;
        }
        return key.toString();
    }

    /** The claims that take the address in, or would if more were known. */
    List<Claim> speaking() {
        List<Claim> takenIn = takenIn(claims);
        return claims.stream()
                .filter(claim -> claim.entry().includes())
                .filter(claim -> claim.fit().isOpen() || takenIn.contains(claim))
                .toList();
    }

    int best() {
        return best(winners);
    }

    private static int best(List<Claim> claims) {
        int best = -1;
        for (Claim claim : claims) {
            best = Math.max(best, claim.rank());
        }
        return best;
    }

    /** An exclusion takes nothing from other zones, and from its own what is not more specific than itself. */
    private static List<Claim> takenIn(List<Claim> claims) {
        List<Claim> takenIn = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.takesIn() && !isLeftOut(claim, claims)) {
                takenIn.add(claim);
            }
        }
        return takenIn;
    }

    private static boolean isLeftOut(Claim claim, List<Claim> claims) {
        for (Claim out : claims) {
            if (out.leavesOut() && out.entry().zoneId() == claim.entry().zoneId() && !outranks(claim, out)) {
                return true;
            }
        }
        return false;
    }

    private static boolean outranks(Claim one, Claim other) {
        return one.rank() > other.rank() && one.strength().outranks(other.strength());
    }

    /**
     * What was typed speaks before what lies around it. What the register adds speaks beside a street typed without
     * more: a compound named in a sentence is more specific than the whole street. An area around the point is no more
     * typed than the community around the place, and comes after it.
     */
    private static List<Claim> typedFirst(List<Claim> takenIn) {
        if (takenIn.size() < 2) {
            return takenIn;
        }
        int typed = best(takenIn.stream().filter(Claim::isTyped).toList());
        if (typed < 0) {
            List<Claim> registered =
                    takenIn.stream().filter(Claim::isRegistered).toList();
            return registered.isEmpty() ? takenIn : registered;
        }
        return takenIn.stream()
                .filter(claim ->
                        claim.isTyped() || (typed <= Rank.WHOLE_STREET && claim.isRegistered() && claim.rank() > typed))
                .toList();
    }

    private static @Nullable Claim open(List<Claim> claims, List<Claim> winners) {
        if (claims.stream().noneMatch(claim -> claim.fit().isOpen())) {
            return null;
        }
        boolean typedWins = winners.stream().anyMatch(Claim::isTyped);
        boolean registeredWins = winners.stream().anyMatch(Claim::isRegistered);
        return claims.stream()
                .filter(claim -> claim.fit().isOpen() && winners.stream().noneMatch(winner -> outranks(winner, claim)))
                .filter(claim -> !typedWins || claim.isTyped())
                .filter(claim -> !registeredWins || claim.facet().origin() != Facet.Origin.AROUND)
                .filter(claim -> matters(claim, winners))
                .min(Comparator.comparing((Claim claim) -> !claim.facet().isTyped())
                        .thenComparing(Decision::need))
                .orElse(null);
    }

    static Need need(Claim claim) {
        Need need = claim.fit().need();
        return need == null ? Need.POINT : need;
    }

    /** To take in what the only winner has already changes nothing; to leave out matters to a winner alone. */
    private static boolean matters(Claim open, List<Claim> winners) {
        boolean own = winners.stream()
                .anyMatch(winner -> winner.entry().zoneId() == open.entry().zoneId());
        boolean other = winners.stream()
                .anyMatch(winner -> winner.entry().zoneId() != open.entry().zoneId());
        return open.entry().includes() ? winners.isEmpty() || other : own;
    }
}
