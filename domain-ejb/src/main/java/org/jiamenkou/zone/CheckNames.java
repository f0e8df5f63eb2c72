package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.NormalText;
import org.jiamenkou.address.Place;
import org.jiamenkou.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** Names nobody in the district knows, names that mean two places, and ranges written downwards. */
final class CheckNames {

    private static final Pattern RANGE = Pattern.compile("(?<!\\d)(\\d{1,6})号?(-|—+|–|－|~|～|至|到)(\\d{1,6})号");

    private CheckNames() {}

    /** Adds the places of the rules that the district's own list does not have. */
    static void dead(List<CheckClause> clauses, @Nullable Gazetteer register, List<Finding> findings) {
        if (register == null) {
            return;
        }
        Map<String, List<CheckClause>> dead = new LinkedHashMap<>();
        for (CheckClause clause : clauses) {
            String place = clause.rule().place();
            if (place != null
                    && (dead.containsKey(place) || register.named(place).isEmpty())) {
                dead.computeIfAbsent(place, key -> new ArrayList<>()).add(clause);
            }
        }
        dead.forEach((place, speakers) ->
                findings.add(CheckPlaces.finding("dead-name", Severity.WARNING, place, speakers, place)));
    }

    /** Adds the names that two places carry; those the notice speaks of are warnings. */
    static void shared(List<CheckClause> clauses, Gazetteer gazetteer, List<Finding> findings) {
        Set<String> spoken = new TreeSet<>();
        clauses.forEach(clause -> {
            if (clause.rule().place() != null) {
                spoken.add(clause.rule().place());
            }
        });
        Map<String, Set<String>> carriers = new TreeMap<>();
        for (Place place : gazetteer.places()) {
            carry(carriers, place.name(), place);
            place.aliases().forEach(alias -> carry(carriers, alias, place));
        }
        carriers.forEach((name, places) -> {
            if (places.size() > 1) {
                boolean matters = places.stream().anyMatch(spoken::contains);
                findings.add(new Finding(
                        "name-of-two",
                        matters ? Severity.WARNING : Severity.INFO,
                        name,
                        List.of(),
                        List.of(),
                        List.of(String.join("、", places))));
            }
        });
    }

    private static void carry(Map<String, Set<String>> carriers, String name, Place place) {
        carriers.computeIfAbsent(NormalText.key(name), key -> new TreeSet<>()).add(place.name());
    }

    /** Adds the sentences with a range that runs downwards; after a dash it may be a sub-number. */
    static void reversed(List<CheckClause> clauses, List<Finding> findings) {
        Set<Sentence> seen = new LinkedHashSet<>();
        for (CheckClause clause : clauses) {
            if (seen.add(clause.sentence())) {
                Matcher range = RANGE.matcher(clause.sentence().text());
                while (range.find()) {
                    if (Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(3))) {
                        boolean dash = range.group(2).equals("-");
                        findings.add(CheckPlaces.finding(
                                "reversed-range",
                                dash ? Severity.INFO : Severity.WARNING,
                                clause.rule().place(),
                                List.of(clause),
                                range.group()));
                    }
                }
            }
        }
    }
}
