package org.jiamenkou.db.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gives names and never the same twice, be it as a name or as an alias. */
final class NameGiver {

    private final Chance chance;
    private final Deque<String> stems;
    private final List<String> everyStem;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Deque<String> works;

    NameGiver(Chance chance) {
        this.chance = chance;
        this.everyStem = chance.shuffled(Words.FIRST.stream()
                .flatMap(first -> Words.SECOND.stream().map(second -> first + second))
                .filter(stem -> !Words.REAL.contains(stem) && !Words.RESERVED.contains(stem))
                .toList());
        this.stems = new ArrayDeque<>(everyStem);
        this.works = new ArrayDeque<>(chance.shuffled(Stream.of("明湖", "云泽")
                .flatMap(town -> Words.WORKS.stream().map(work -> town + work))
                .flatMap(work -> Stream.of(work + "宿舍", work + "家属院"))
                .toList()));
    }

    /** A stem nobody has yet; falls back to used ones when all are gone. */
    String stem() {
        String stem = stems.poll();
        return stem != null ? stem : chance.pick(everyStem);
    }

    /** Whether the name was free; it is taken from now on. */
    boolean take(String stem, String name) {
        if (!given.add(name)) {
            return false;
        }
        uses.merge(stem, 1, Integer::sum);
        return true;
    }

    /** A name chosen beforehand, on a reserved stem. */
    String reserved(String name) {
        if (!take(name.substring(0, 2), name)) {
            throw new IllegalStateException(name + " is given twice");
        }
        return name;
    }

    /** A name with one of the endings on a fresh stem. */
    String fresh(List<String> endings) {
        while (true) {
            String stem = stem();
            String name = stem + chance.pick(endings);
            if (take(stem, name)) {
                return name;
            }
        }
    }

    /** Up to {@code count} other names of the compound {@code name}. */
    List<String> aliases(String name, int count) {
        String stem = name.substring(0, 2);
        List<String> wishes = new ArrayList<>();
        if (uses.getOrDefault(stem, 0) == 1 && chance.happens(0.5)) {
            wishes.add(stem);
        }
        if (chance.happens(0.08) && !works.isEmpty()) {
            wishes.add(works.poll());
        }
        List<String> developers = chance.shuffled(Words.DEVELOPERS);
        wishes.addAll(chance.shuffled(List.of(
                stem + "小区",
                stem + "住宅区",
                stem + "生活区",
                developers.get(0) + name,
                developers.get(1) + name,
                "明湖" + name)));
        return wishes.stream().filter(given::add).limit(count).toList();
    }
}
