package org.jiamenkou.school;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Stage;

/**
 * The stages a school teaches; its text form is {@code PRIMARY,JUNIOR}.
 *
 * @param set the stages
 */
record Stages(Set<Stage> set) {

    Stages {
        set = Set.copyOf(set);
    }

    static Stages of(Collection<Stage> stages) {
        return new Stages(Set.copyOf(stages));
    }

    static Stages parse(String text) {
        return of(Stream.of(text.split(","))
                .filter(word -> !word.isEmpty())
                .map(Stage::valueOf)
                .toList());
    }

    Stages with(Collection<Stage> more) {
        EnumSet<Stage> all = EnumSet.noneOf(Stage.class);
        all.addAll(set);
        all.addAll(more);
        return new Stages(all);
    }

    List<Stage> list() {
        return set.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return list().stream().map(Stage::name).collect(Collectors.joining(","));
    }
}
