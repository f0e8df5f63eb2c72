package org.jiamenkou.db.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks for places that are misspelt or not there at all. */
final class StrangeQuestions {

    private static final int MISSPELT = 20;

    private StrangeQuestions() {}

    /** The questions and their answers. */
    static List<Asked> of(Town town) {
        Set<String> known = town.compounds().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.name()), c.aliases().stream()))
                .collect(Collectors.toSet());
        Stream<Asked> misspelt = town.compounds().stream()
                .filter(c -> c.name().endsWith("花园") && !known.contains(c.name().substring(0, 2)))
                .limit(MISSPELT)
                .map(c -> c.name().replace("花园", "花圆"))
                .filter(text -> !known.contains(text))
                .map(text -> Asked.of(text, "needs-confirmation", List.of(), "misspelt"));
        Stream<Asked> unknown = Stream.of("饕餮巷9号", "魑魅魍魉公寓3栋", "hello")
                .map(text -> Asked.of(text, "unknown-address", List.of(), "unknown"));
        return Stream.concat(misspelt, unknown).toList();
    }
}
