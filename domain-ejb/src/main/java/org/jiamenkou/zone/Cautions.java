package org.jiamenkou.zone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.address.Address;

/** What a family has to be careful about, though it has its answer. */
final class Cautions {

    private static final List<String> CONDITIONS = List.of("建成前", "若学位不足", "剩余学位", "投用前", "启用前", "视学位");

    private final RuleIndex index;

    Cautions(RuleIndex index) {
        this.index = index;
    }

    /** The warnings an answer carries, each once. */
    List<Answer.Warning> of(Address address, Decision decision) {
        Map<String, Answer.Warning> warnings = new LinkedHashMap<>();
        for (Claim winner : decision.winners()) {
            if (winner.fit().why() != null) {
                warn(warnings, winner.fit().why(), winner.entry().words());
            }
            if (winner.entry().rule().vague()) {
                warn(warnings, "vague", winner.entry().words());
            }
            String sentence = winner.entry().clause().sentence().text();
            if (CONDITIONS.stream().anyMatch(sentence::contains)) {
                warn(warnings, "conditional", sentence);
            }
        }
        Rivals.general(decision)
                .ifPresent(rival -> warn(
                        warnings,
                        "general-rule-against-specific",
                        rival.clause().sentence().school(),
                        rival.clause().sentence().text()));
        later(decision, warnings);
        if (!address.strangers().isEmpty()) {
            warn(warnings, "not-understood", address.strangers().toArray(String[]::new));
        }
        return List.copyOf(warnings.values());
    }

    /** A rule for this place that holds only in another year. */
    private void later(Decision decision, Map<String, Answer.Warning> warnings) {
        for (Entry entry : index.outOfYear()) {
            String place = entry.rule().place();
            if (place != null
                    && decision.claims().stream()
                            .anyMatch(
                                    claim -> place.equals(claim.facet().place().name()))) {
                warn(warnings, "other-year", entry.clause().sentence().text());
            }
        }
    }

    private static void warn(Map<String, Answer.Warning> warnings, String code, String... arguments) {
        warnings.putIfAbsent(code, new Answer.Warning(code, List.of(arguments)));
    }
}
