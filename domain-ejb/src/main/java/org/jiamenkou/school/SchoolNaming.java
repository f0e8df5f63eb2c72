package org.jiamenkou.school;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.kernel.Visible;

/**
 * What staff say of a school itself.
 *
 * @param name its name, which is its identity within the district
 * @param stages the stages it teaches
 * @param aliases other names notices use for it
 */
public record SchoolNaming(String name, List<Stage> stages, List<String> aliases) {

    private static final int LONGEST = 200;

    /** Refuses {@code name-missing}, {@code name-long}, {@code name-hidden} and {@code stage-missing}; leaves empty and double names out. */
    public SchoolNaming {
        name = name.strip();
        if (name.isEmpty()) {
            throw new SchoolRefusal("name-missing");
        }
        stages = stages.stream().distinct().sorted().toList();
        if (!Visible.is(name) || !aliases.stream().allMatch(Visible::is)) {
            throw new SchoolRefusal("name-hidden", name);
        }
        if (stages.isEmpty()) {
            throw new SchoolRefusal("stage-missing", name);
        }
        String own = name;
        aliases = aliases.stream()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty() && !alias.equals(own))
                .distinct()
                .toList();
        if (name.length() > LONGEST || aliases.stream().anyMatch(alias -> alias.length() > LONGEST)) {
            throw new SchoolRefusal("name-long", LONGEST);
        }
    }

    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(aliases);
        all.add(name);
        return all;
    }

    /** The names and stages on one line, for the record of changes. */
    public String told() {
        String taught = stages.stream()
                .map(stage -> stage == Stage.PRIMARY ? "小学" : "初中")
                .collect(Collectors.joining("、"));
        return name + " · " + taught + (aliases.isEmpty() ? "" : " · " + String.join("、", aliases));
    }
}
