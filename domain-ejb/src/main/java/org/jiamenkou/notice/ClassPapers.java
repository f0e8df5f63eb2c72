package org.jiamenkou.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Matter;
import org.jiamenkou.notice.NoticeText.Requirement;

/**
 * What one class of persons brings, and when.
 *
 * @param persons the class, as published
 * @param papers what it brings
 * @param dates what it has to be there for
 */
public record ClassPapers(String persons, List<Requirement> papers, List<Requirement> dates) {

    /** Copies the lists. */
    public ClassPapers {
        papers = List.copyOf(papers);
        dates = List.copyOf(dates);
    }

    /** The requirements of a notice, class by class in its order. */
    public static List<ClassPapers> of(List<Requirement> requirements) {
        Map<String, List<Requirement>> byClass = new LinkedHashMap<>();
        requirements.forEach(one -> byClass.computeIfAbsent(one.persons(), unseen -> new ArrayList<>())
                .add(one));
        List<ClassPapers> classes = new ArrayList<>();
        byClass.forEach((persons, all) ->
                classes.add(new ClassPapers(persons, about(Matter.PAPERS, all), about(Matter.DATE, all))));
        return classes;
    }

    /** The same classes, those first that are called as somebody has said they are. */
    public static List<ClassPapers> sayingFirst(String said, List<ClassPapers> classes) {
        return said.isEmpty()
                ? classes
                : classes.stream()
                        .sorted(Comparator.comparing(one -> !one.persons().contains(said)))
                        .toList();
    }

    private static List<Requirement> about(Matter matter, List<Requirement> all) {
        return all.stream().filter(one -> one.matter() == matter).toList();
    }
}
